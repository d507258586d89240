// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/docket/rule.h"
#include "storage/records/case.h"
#include "storage/records/deadline.h"
#include "storage/records/hearing.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace storage::docket {

/// Whether rules still make dates for a case: it is not closed, and no decision has settled the claim. After
/// a termination the year to apply for asylum runs on, so those dates stay until the clinic closes the case.
bool makesDates(const NewCase& record);

/// Every date the rules make for a case, in order of the safe day. Empty for a case that makes none. Entries
/// and hearings of other cases are passed over. The same input gives the same dates, each once.
std::vector<NewDeadline> deadlinesFor(const Case& record, std::span<const Entry> entries,
                                      std::span<const Hearing> hearings,
                                      const RuleBook& rules = shippedRules());

/// A date the judge set, for `what` (as typed). Raw: as printed; official: the next business day if it is
/// closed; safe: the business day on or before. It never moves by itself.
NewDeadline judgeSet(CaseId record, Date printed, std::string what, std::optional<HearingId> hearing = {},
                     const RuleBook& rules = shippedRules());
/// A date the clinic gave itself: it rolls nowhere, and is safe on the business day on or before.
NewDeadline clinicSet(CaseId record, Date date, std::string what);

/// A stored date that stays as it is, with newer words: another rule version, court or entry led to the same
/// days.
struct RestatedDeadline {
    DeadlineId id{};
    NewDeadline as{};

    friend bool operator==(const RestatedDeadline&, const RestatedDeadline&) = default;
};

/// What a recomputation changes in the stored dates of one case.
struct DeadlineChanges {
    std::vector<NewDeadline> added{};
    std::vector<RestatedDeadline> restated{}; ///< Same days, so their reminders stand.
    std::vector<DeadlineId> superseded{}; ///< Open dates that no longer hold; kept as history.

    friend bool operator==(const DeadlineChanges&, const DeadlineChanges&) = default;
};

/// Compares `computed` with what is stored for one case. What is met stays met, and an asylum application
/// that was filed meets the dates of all arrivals; what the clinic dropped comes back only if its days
/// changed; judge-set and manual dates are never touched.
DeadlineChanges changesTo(std::span<const Deadline> stored, std::span<const NewDeadline> computed);
/// The other open dates that are met by what met `deadline`: the same application meets the year of every
/// arrival.
std::vector<DeadlineId> metTogether(const Deadline& deadline, std::span<const Deadline> stored);

} // namespace storage::docket
