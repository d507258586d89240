// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/base/id.h"
#include "storage/records/case.h"
#include "storage/records/hearing.h"

#include <optional>
#include <string>
#include <vector>

namespace storage {

using DeadlineId = Id<struct Deadline>;
using ReminderId = Id<struct Reminder>;

/// Who set a date: a rule, a judge, or the clinic itself. Judge-set dates never move by themselves.
enum class DeadlineOrigin { Rule, Judge, Manual };

enum class DeadlineStatus { Open, Met, Dropped, Superseded };

/// One step of the arithmetic behind a date, as data: the client words it in either language.
struct DateStep {
    std::string what; ///< Key of a message: "start", "add-year", "roll-forward", "day-before", ...
    Date on{}; ///< The date reached.
    std::string why{}; ///< What made it so: a weekday, the code of a holiday, the place of an entry.

    friend bool operator==(const DateStep&, const DateStep&) = default;
};

/// A date by which something must be done, with what made it. See `Deadline` for one that is stored.
struct NewDeadline {
    CaseId caseId{};
    DeadlineOrigin origin{DeadlineOrigin::Manual};
    std::string rule{}; ///< Id of the rule ("OYD"), empty for judge-set and manual dates.
    std::string ruleVersion{}; ///< Which wording of the rule.
    std::string what{}; ///< What must be done, for judge-set and manual dates: as typed.
    std::optional<EntryId> entry{}; ///< The arrival it counts from.
    std::optional<HearingId> hearing{}; ///< The hearing it counts from.
    Date raw{}; ///< Before any weekend or holiday moves it.
    Date official{}; ///< The last day under the rule.
    Date safe{}; ///< The day to work to: never after `official`.
    std::vector<DateStep> steps{};

    friend bool operator==(const NewDeadline&, const NewDeadline&) = default;
};

struct Deadline : NewDeadline {
    DeadlineId id{};
    DeadlineStatus status{DeadlineStatus::Open};
    std::optional<Date> doneOn{};

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// Who is alerted. Each chain has its own lead days and its own acknowledgement.
enum class ReminderChain { Responsible, DocketKeeper };

/// An alert a number of days before a hearing or due date. One row per (subject, chain, lead): "once" is a
/// constraint of the table.
struct Reminder {
    ReminderId id{};
    std::optional<HearingId> hearing{}; ///< Exactly one of
    std::optional<DeadlineId> deadline{}; ///< these two.
    ReminderChain chain{ReminderChain::Responsible};
    int leadDays{};
    Date dueOn{}; ///< Clinic's calendar.
    std::optional<Instant> firedAt{};
    std::optional<Instant> acknowledgedAt{};
    std::optional<UserId> acknowledgedBy{};

    friend bool operator==(const Reminder&, const Reminder&) = default;
};

} // namespace storage
