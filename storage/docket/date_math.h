// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/docket/rule.h"
#include "storage/records/deadline.h"

#include <span>
#include <string_view>
#include <vector>

namespace storage::docket {

/// Keys of the steps of a date's arithmetic (`DateStep::what`): each is worded by the message "dates.step." +
/// key, see `step_text.h`.
namespace step {
/// Day 0.
inline constexpr std::string_view start{"start"};
/// Day 0, an arrival; why: its place.
inline constexpr std::string_view startPlace{"start-place"};
/// The date as the judge's paper has it.
inline constexpr std::string_view printed{"printed"};
/// The date the clinic gave itself.
inline constexpr std::string_view manual{"manual"};
/// What follows is by this rule; why: its id.
inline constexpr std::string_view rule{"rule"};
/// The anniversary; why: the number of years.
inline constexpr std::string_view addYear{"add-year"};
/// February 29 has no anniversary: the 28th.
inline constexpr std::string_view leapDay{"leap-day"};
/// Days counted on; why: their number.
inline constexpr std::string_view addDays{"add-days"};
/// Days counted back; why: their number.
inline constexpr std::string_view backDays{"back-days"};
/// One day less.
inline constexpr std::string_view dayBefore{"day-before"};
/// Nothing is open; why: "sat", "sun" or the code of a holiday.
inline constexpr std::string_view closed{"closed"};
/// To the next business day.
inline constexpr std::string_view rollForward{"roll-forward"};
/// To the business day before.
inline constexpr std::string_view rollBack{"roll-back"};
/// The last day under the rule.
inline constexpr std::string_view official{"official"};
/// The day to work to.
inline constexpr std::string_view safe{"safe"};
/// An entry known in part, taken as its first day; why: what is known.
inline constexpr std::string_view partialEntry{"entry-partial"};
/// An entry known roughly; why: what is known.
inline constexpr std::string_view approximateEntry{"entry-about"};
/// The last day if the entry was as late as it can have been.
inline constexpr std::string_view latestReading{"entry-latest"};
/// The one-year rule began on April 1, 1997.
inline constexpr std::string_view notBefore1997{"not-before-1997"};
/// The entry the law counts from.
inline constexpr std::string_view lastArrival{"last-arrival"};
/// An entry that is not the last.
inline constexpr std::string_view earlierArrival{"earlier-arrival"};
/// The entry was a crossing for a hearing: disputed.
inline constexpr std::string_view crossing{"crossing-for-hearing"};
/// Only the safe day is safe; why: code of the court, outside the 9th Circuit or not known.
inline constexpr std::string_view dayBeforeOnly{"day-before-only"};
} // namespace step

/// All keys, for the test that every step can be worded.
std::span<const std::string_view> stepKeys();

/// A date with the steps that led to it.
struct Reached {
    Date on{};
    std::vector<DateStep> steps{};

    friend bool operator==(const Reached&, const Reached&) = default;
};

/// The same calendar day `years` later; February 28 where February 29 does not exist.
Date anniversary(Date date, int years);
/// `date`, or the next business day if nothing is open on it (8 CFR 1001.1(h)): the steps then name each
/// closed day on the way.
Reached rollForward(Date date);
/// `date`, or the business day before if nothing is open on it; the step as in `rollForward`.
Reached rollBack(Date date);

/// What a rule makes of a day.
struct Applied {
    Date raw{}; ///< Before any roll.
    Date on{}; ///< After the rule's own roll.
    std::vector<DateStep> steps{}; ///< Starting with the rule's id.

    friend bool operator==(const Applied&, const Applied&) = default;
};

/// Counts `rule` from `trigger`: the day of the event is day 0, all days count, and only the last one rolls
/// (8 CFR 1001.1(h)). A rule in hours leaves the day as it is: see `port_time.h`.
Applied apply(const Rule& rule, Date trigger);

} // namespace storage::docket
