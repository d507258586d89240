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

/// Keys of the steps of a date's arithmetic (`DateStep::what`): each is worded by the message "steps." + key,
/// see `step_text.h`.
namespace step {
inline constexpr std::string_view start{"start"}; ///< Day 0.
inline constexpr std::string_view startArrival{"start-arrival"}; ///< Day 0; why: the place of the entry.
inline constexpr std::string_view judge{"judge"}; ///< The date as the judge's paper has it.
inline constexpr std::string_view manual{"manual"}; ///< The date the clinic gave.
inline constexpr std::string_view rule{"rule"}; ///< What follows is by this rule; why: its id.
inline constexpr std::string_view addYear{"add-year"}; ///< The anniversary.
inline constexpr std::string_view leapDay{"leap-day"}; ///< February 29 has no anniversary: the 28th.
inline constexpr std::string_view addDays{"add-days"}; ///< Days counted on; why: their number.
inline constexpr std::string_view subtractDays{"subtract-days"}; ///< Days counted back; why: their number.
inline constexpr std::string_view dayBefore{"day-before"}; ///< One day less.
inline constexpr std::string_view rollForward{
    "roll-forward"}; ///< To the next business day; why: what was closed.
inline constexpr std::string_view rollBack{"roll-back"}; ///< To the business day before; why: likewise.
inline constexpr std::string_view official{"official"}; ///< The last day under the rule.
inline constexpr std::string_view safe{"safe"}; ///< The day to work to.
inline constexpr std::string_view partialEntry{
    "entry-partial"}; ///< Taken as its first day; why: what is known.
inline constexpr std::string_view approximateEntry{
    "entry-about"}; ///< Only known roughly; why: what is known.
inline constexpr std::string_view latestReading{
    "entry-latest"}; ///< The last day if the entry was as late as can be.
inline constexpr std::string_view notBefore1997{"not-before-1997"}; ///< The rule began on April 1, 1997.
inline constexpr std::string_view lastArrival{"last-arrival"}; ///< The entry the law counts from.
inline constexpr std::string_view earlierArrival{"earlier-arrival"}; ///< Not the last entry.
inline constexpr std::string_view crossing{
    "crossing-for-hearing"}; ///< The entry was for a hearing: disputed.
inline constexpr std::string_view dayBeforeOnly{
    "day-before-only"}; ///< The safe day alone is safe; why: the court.
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
/// `date`, or the next business day if nothing is open on it (8 CFR 1001.1(h)): then one step says why,
/// naming each closed day in turn ("sun,MLK").
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
