// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/records/deadline.h"
#include "storage/records/hearing.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace storage::docket {

/// One person's row of alerts: how many days before a date each of them falls due. A negative lead is none.
struct ReminderLeads {
    ReminderChain chain{ReminderChain::Responsible};
    std::vector<int> leadDays{};

    friend bool operator==(const ReminderLeads&, const ReminderLeads&) = default;
};

/// A hearing or due date that is reminded of, as days of the clinic's calendar.
struct ReminderSubject {
    std::optional<HearingId> hearing{}; ///< Exactly one of
    std::optional<DeadlineId> deadline{}; ///< these two.
    Date on{}; ///< The day reminded of: that of the hearing, the safe day of a due date.
    Date owedFrom{}; ///< Alerts that fell due before this day are not owed: the date was entered or imported
                     ///< later.

    friend bool operator==(const ReminderSubject&, const ReminderSubject&) = default;
};

/// A stored date with the day (clinic's calendar) on which it was entered or imported.
template <class Record> struct Entered {
    Record record;
    Date on{};
};

/// What a hearing is reminded of: nothing unless it is scheduled and has a date that counts. Its day is that
/// of the clinic's calendar, which for a court far to the west or east can be another than the court's.
std::optional<ReminderSubject> subjectOf(const Hearing& hearing, Date enteredOn, std::string_view clinicZone);
/// What the due dates of ONE case are reminded of: the open ones, on their safe day. Where a rule made
/// several for the same act (the one-year dates of several arrivals), the earliest alerts first, and a later
/// one is silent until the day after it.
std::vector<ReminderSubject> subjectsOf(std::span<const Entered<Deadline>> deadlines);

/// An alert that is owed, not yet recorded as given. See `Reminder` for one that is.
struct NewReminder {
    std::optional<HearingId> hearing{};
    std::optional<DeadlineId> deadline{};
    ReminderChain chain{ReminderChain::Responsible};
    int leadDays{};
    Date dueOn{}; ///< Clinic's calendar.
    /// The one given for an earlier version of the date: the same row is given again, as the date was
    /// corrected.
    std::optional<ReminderId> again{};

    friend bool operator==(const NewReminder&, const NewReminder&) = default;
};

/// Alerts that are owed now.
struct OwedReminders {
    std::vector<NewReminder> today{}; ///< Due today.
    std::vector<NewReminder> missed{}; ///< Fell due while the program was closed: listed once, oldest first.

    friend bool operator==(const OwedReminders&, const OwedReminders&) = default;
};

/// Every alert the subjects will ever owe, in order of the day: for the printed list and the schedule.
std::vector<NewReminder> remindersOf(std::span<const ReminderSubject> subjects,
                                     std::span<const ReminderLeads> chains);

/// The alerts due up to `today` that are not among `given`. Recording each returned one as given makes the
/// next call silent, so every alert is given exactly once per chain, after however many days of downtime and
/// however often it is asked. `today` is the clinic's calendar: see `clinicDay`.
OwedReminders owedReminders(std::span<const ReminderSubject> subjects, std::span<const ReminderLeads> chains,
                            std::span<const Reminder> given, Date today);

/// The date in the clinic's town at `now`, whatever zone the computer is set to. In an unknown zone: the UTC
/// date.
Date clinicDay(Instant now, std::string_view clinicZone);

} // namespace storage::docket
