// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/reminders.h"

#include "i18n/zone.h"
#include "storage/records/hearing_time.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace storage::docket {
namespace {

using Key = std::tuple<std::optional<HearingId>, std::optional<DeadlineId>, ReminderChain, int>;

template <class Alert> Key keyOf(const Alert& alert)
{
    return {alert.hearing, alert.deadline, alert.chain, alert.leadDays};
}

/// Whether `earlier` alerts in place of `later` for the time being: the same act, due sooner.
bool standsBefore(const Deadline& earlier, const Deadline& later)
{
    return earlier.status == DeadlineStatus::Open && earlier.origin == DeadlineOrigin::Rule
        && later.origin == DeadlineOrigin::Rule && earlier.rule == later.rule
        && earlier.caseId == later.caseId && earlier.entry && later.entry
        && std::tie(earlier.safe, earlier.id) < std::tie(later.safe, later.id);
}

} // namespace

std::optional<ReminderSubject> subjectOf(const Hearing& hearing, Date enteredOn, std::string_view clinicZone)
{
    if (hearing.status != HearingStatus::Scheduled || hearing.fixity == HearingFixity::ToBeSet)
        return std::nullopt;
    // With a zone nobody knows, or without a time, the court's own day is still right to within one.
    const auto here
        = hasKnownTime(hearing) ? i18n::inZone(hearing.at, hearing.zone, clinicZone) : std::nullopt;
    return ReminderSubject{
        .hearing = hearing.id, .on = here.value_or(hearing.at).date, .owedFrom = enteredOn};
}

std::vector<ReminderSubject> subjectsOf(std::span<const Entered<Deadline>> deadlines)
{
    std::vector<ReminderSubject> subjects;
    for (const auto& [deadline, enteredOn] : deadlines) {
        if (deadline.status != DeadlineStatus::Open)
            continue;
        auto owedFrom = enteredOn;
        for (const auto& [other, otherEnteredOn] : deadlines)
            if (standsBefore(other, deadline))
                owedFrom = std::max(owedFrom, plusDays(other.safe, 1));
        subjects.push_back({.deadline = deadline.id, .on = deadline.safe, .owedFrom = owedFrom});
    }
    return subjects;
}

std::vector<NewReminder> remindersOf(std::span<const ReminderSubject> subjects,
                                     std::span<const ReminderLeads> chains)
{
    std::vector<NewReminder> reminders;
    for (const auto& subject : subjects)
        for (const auto& [chain, leadDays] : chains)
            for (const int lead : std::set<int>{leadDays.begin(), leadDays.end()}) {
                const auto dueOn = plusDays(subject.on, -lead);
                if (lead >= 0 && dueOn >= subject.owedFrom)
                    reminders.push_back({.hearing = subject.hearing,
                                         .deadline = subject.deadline,
                                         .chain = chain,
                                         .leadDays = lead,
                                         .dueOn = dueOn});
            }
    std::ranges::stable_sort(reminders, [](const NewReminder& left, const NewReminder& right) {
        return left.dueOn < right.dueOn;
    });
    return reminders;
}

OwedReminders owedReminders(std::span<const ReminderSubject> subjects, std::span<const ReminderLeads> chains,
                            std::span<const Reminder> given, Date today)
{
    std::map<Key, const Reminder*> known;
    for (const auto& reminder : given)
        known.try_emplace(keyOf(reminder), &reminder);
    OwedReminders owed;
    for (auto& reminder : remindersOf(subjects, chains)) {
        if (reminder.dueOn > today)
            break;
        if (const auto before = known.find(keyOf(reminder)); before != known.end()) {
            if (before->second->firedAt && before->second->dueOn == reminder.dueOn)
                continue;
            reminder.again = before->second->id;
        }
        (reminder.dueOn == today ? owed.today : owed.missed).push_back(reminder);
    }
    return owed;
}

Date clinicDay(Instant now, std::string_view clinicZone)
{
    const auto local = i18n::toLocal(now, clinicZone);
    return local ? local->date : Date{std::chrono::floor<std::chrono::days>(now)};
}

} // namespace storage::docket
