// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/declarations.h"
#include "client/cli/record_json.h"
#include "client/cli/shown.h"
#include "client/cli/wording.h"
#include "i18n/date_text.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace client::cli {

using namespace storage;

namespace {

constexpr Date beginning{std::chrono::year{1900}, std::chrono::January, std::chrono::day{1}};
constexpr std::size_t everyReminder{1'000'000};

struct DueArguments {
    std::optional<Date> until{};
    bool all{false};
};

std::string dueText(const std::vector<DueRow>& rows, Date today, const Words& words)
{
    const auto language = words.language();
    Table table{{words("column.safe"), words("column.when"), words("column.official"), words("column.case"),
                 words("column.name"), words("column.what"), words("column.status")}};
    for (const auto& [deadline, name, reference, responsible] : rows)
        table.add({i18n::shortDate(deadline.safe, language),
                   i18n::relativeDays(daysBetween(today, deadline.safe), language),
                   i18n::shortDate(deadline.official, language), reference, name,
                   deadlineWords(deadline, words), statusWords(deadline.status, words)});
    return table.text(words("deadlines.none"));
}

Outcome showDeadlines(const DueArguments& arguments, Surroundings& surroundings)
{
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        const auto until = arguments.until.value_or(endOfTime);
        auto rows = arguments.all ? clinic.readDocket().allDue() : clinic.readDocket().due(beginning, until);
        if (!rows)
            return refusal(rows.error());
        std::erase_if(*rows, [until](const DueRow& row) { return row.deadline.safe > until; });
        Report report;
        report.json["deadlines"] = Json::array();
        for (const auto& row : *rows) {
            auto json = toJson(row.deadline, row.reference);
            json["name"] = row.name;
            json["responsible"] = orNull(row.responsible);
            report.json["deadlines"].push_back(std::move(json));
        }
        report.text = dueText(*rows, surroundings.today(clinic), surroundings.words());
        return report;
    });
}

/// Whether `given` is the alert that `owed` asked for.
bool isSame(const Reminder& given, const docket::NewReminder& owed)
{
    return given.hearing == owed.hearing && given.deadline == owed.deadline && given.chain == owed.chain
        && given.leadDays == owed.leadDays;
}

/// The references of cases, each read once.
class References {
public:
    explicit References(Clinic& clinic) : m_clinic{clinic} { }

    std::string of(CaseId id)
    {
        const auto [place, isNew] = m_known.try_emplace(id);
        if (isNew)
            if (const auto file = m_clinic.readCases().caseFile(id))
                place->second = file->record.reference;
        return place->second;
    }

private:
    Clinic& m_clinic;
    std::map<CaseId, std::string> m_known;
};

/// An alert given just now, with whether it fell due on an earlier day.
struct GivenNow {
    GivenReminder reminder{};
    bool isMissed{false};
};

/// Several alerts may be about the same: people read one line of each.
class Subjects {
public:
    bool isNew(const Reminder& reminder)
    {
        return m_seen.emplace(reminder.hearing, reminder.deadline).second;
    }

private:
    std::set<std::pair<std::optional<HearingId>, std::optional<DeadlineId>>> m_seen;
};

/// What `owed` became: the alerts given now, missed ones first.
std::vector<GivenNow> givenNow(const docket::OwedReminders& owed, std::vector<GivenReminder> given)
{
    std::vector<GivenNow> now;
    const auto take = [&](const std::vector<docket::NewReminder>& reminders, bool isMissed) {
        for (const auto& reminder : reminders)
            for (const auto& candidate : given)
                if (isSame(candidate.reminder, reminder))
                    now.push_back({candidate, isMissed});
    };
    take(owed.missed, true);
    take(owed.today, false);
    return now;
}

Json givenJson(const GivenNow& given, const std::string& reference)
{
    const auto& [reminder, on, caseId, name, what] = given.reminder;
    return {{"id", toText(reminder.id.value)},
            {"case", reference},
            {"name", name},
            {"about", reminder.hearing ? "hearing" : "deadline"},
            {"what", orNull(what)},
            {"on", toIso(on)},
            {"due_on", toIso(reminder.dueOn)},
            {"lead_days", reminder.leadDays},
            {"missed", given.isMissed}};
}

std::string whatWords(const GivenReminder& given, const Words& words)
{
    if (given.reminder.hearing)
        return words("reminders.hearing");
    for (const auto& rule : docket::shippedRules().all())
        if (rule.id == given.what)
            return docket::textOf(rule, words.language()).name;
    return given.what;
}

Outcome giveReminders(Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        const auto owed = clinic.reminders().give(surroundings.globals().today);
        if (!owed)
            return refusal(owed.error());
        auto given = clinic.readDocket().reminders(everyReminder);
        if (!given)
            return refusal(given.error());
        Report report;
        report.json["due"] = Json::array();
        References references{clinic};
        Subjects subjects;
        Table table{{words("column.date"), words("column.when"), words("column.case"), words("column.name"),
                     words("column.what")}};
        for (const auto& each : givenNow(*owed, *std::move(given))) {
            const auto& reminder = each.reminder;
            const auto reference = references.of(reminder.caseId);
            report.json["due"].push_back(givenJson(each, reference));
            if (!subjects.isNew(reminder.reminder))
                continue;
            table.add(
                {i18n::shortDate(reminder.on, words.language()),
                 i18n::relativeDays(daysBetween(surroundings.today(clinic), reminder.on), words.language()),
                 reference, reminder.name, whatWords(reminder, words)});
        }
        report.text = table.text(words("reminders.none"));
        return report;
    });
}

} // namespace

Work declareDeadlines(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<DueArguments>();
    addDate(parser, words, "--until", "option.until", arguments->until);
    addFlag(parser, words, "--all", "option.all-deadlines", arguments->all);
    return [arguments](Surroundings& surroundings) { return showDeadlines(*arguments, surroundings); };
}

Work declareRemindersDue(CLI::App& /*parser*/, const Words& /*words*/)
{
    return giveReminders;
}

} // namespace client::cli
