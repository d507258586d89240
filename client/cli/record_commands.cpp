// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/case_lookup.h"
#include "client/cli/declarations.h"
#include "client/cli/record_json.h"
#include "client/cli/shown.h"
#include "client/cli/wording.h"
#include "i18n/date_text.h"

#include <algorithm>
#include <memory>

namespace client::cli {

using namespace storage;

namespace {

/// Who set a date that is entered here.
enum class SetBy { Judge, Manual };

struct NewDate {
    std::string who{};
    std::optional<Date> date{};
    SetBy by{SetBy::Manual};
    std::string what{};
};

Outcome addDeadline(const NewDate& arguments, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    return withCase(arguments.who, surroundings, [&](Clinic& clinic, const CaseFile& file) -> Outcome {
        const auto deadline = arguments.by == SetBy::Judge
            ? clinic.cases().addJudgeSet(file.record.id, *arguments.date, arguments.what)
            : clinic.cases().addManual(file.record.id, *arguments.date, arguments.what);
        if (!deadline)
            return refusal(deadline.error());
        Report report;
        report.json = toJson(*deadline, file.record.reference);
        report.text = words("deadline.added",
                            {{"reference", file.record.reference},
                             {"official", i18n::mediumDate(deadline->official, words.language())},
                             {"safe", i18n::mediumDate(deadline->safe, words.language())}})
            + '\n';
        return report;
    });
}

struct NewArrival {
    std::string who{};
    PartialDate on{};
    std::string place{};
    std::string status{};
};

Outcome addEntry(const NewArrival& arguments, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    return withCase(arguments.who, surroundings, [&](Clinic& clinic, const CaseFile& file) -> Outcome {
        const NewEntry entry{.caseId = file.record.id,
                             .on = arguments.on,
                             .place = arguments.place,
                             .status = arguments.status};
        const auto id = clinic.cases().addEntry(entry);
        if (!id)
            return refusal(id.error());
        const auto now = clinic.readCases().caseFile(file.record.id);
        if (!now)
            return refusal(now.error());
        Report report;
        report.json = toJson(Entry{entry, *id}, file.record.reference);
        report.json["deadlines"] = Json::array();
        report.text = words("entry.added",
                            {{"reference", file.record.reference},
                             {"date", i18n::partialDate(entry.on, words.language())}})
            + '\n';
        for (const auto& deadline : now->deadlines)
            if (deadline.entry == *id && deadline.status == DeadlineStatus::Open) {
                report.json["deadlines"].push_back(toJson(deadline, file.record.reference));
                report.text += words("deadline.line",
                                     {{"what", deadlineWords(deadline, words)},
                                      {"official", i18n::mediumDate(deadline.official, words.language())},
                                      {"safe", i18n::mediumDate(deadline.safe, words.language())}})
                    + '\n';
            }
        return report;
    });
}

} // namespace

Work declareDeadlineAdd(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<NewDate>();
    addCase(parser, words, arguments->who);
    addDate(parser, words, "--date", "option.deadline-date", arguments->date)->required();
    addRead(parser, words, "--by", "type.word", "option.set-by", arguments->by,
            [](const std::string& text) -> std::optional<SetBy> {
                if (text == wordOf(DeadlineOrigin::Judge))
                    return SetBy::Judge;
                if (text == wordOf(DeadlineOrigin::Manual))
                    return SetBy::Manual;
                return {};
            })
        ->type_name("judge|manual")
        ->required();
    addText(parser, words, "--what", "option.what", arguments->what)->required();
    return [arguments](Surroundings& surroundings) { return addDeadline(*arguments, surroundings); };
}

Work declareEntryAdd(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<NewArrival>();
    addCase(parser, words, arguments->who);
    addRead(parser, words, "--date", "type.date", "option.entry-date", arguments->on,
            [](const std::string& text) { return partialDateFromIso(text); })
        ->required();
    addText(parser, words, "--place", "option.entry-place", arguments->place)->required();
    addText(parser, words, "--status", "option.entry-status", arguments->status);
    return [arguments](Surroundings& surroundings) { return addEntry(*arguments, surroundings); };
}

} // namespace client::cli
