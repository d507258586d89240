// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/date_math.h"

#include "storage/docket/business_day.h"

#include <array>

namespace storage::docket {
namespace {

/// Walks from `date` in steps of `direction` days to a business day.
Reached walk(Date date, int direction, std::string_view arrived)
{
    Reached reached{.on = date};
    while (const auto why = closedBecause(reached.on)) {
        reached.steps.push_back(
            {.what = std::string{step::closed}, .on = reached.on, .why = std::string{*why}});
        reached.on = plusDays(reached.on, direction);
    }
    if (reached.on != date)
        reached.steps.push_back({.what = std::string{arrived}, .on = reached.on});
    return reached;
}

/// The end of the rule's offset from `trigger`, without its roll.
Reached offsetFrom(const Rule& rule, Date trigger)
{
    const int sign = rule.direction == RuleDirection::Before ? -1 : 1;
    const auto count = std::to_string(rule.offset);
    Reached reached{.on = trigger};
    if (rule.direction == RuleDirection::On || rule.unit == RuleUnit::Hour)
        return reached;
    if (rule.unit == RuleUnit::Year) {
        reached.on = anniversary(trigger, sign * rule.offset);
        reached.steps.push_back({.what = std::string{step::addYear}, .on = reached.on, .why = count});
        if (reached.on.day() != trigger.day())
            reached.steps.push_back({.what = std::string{step::leapDay}, .on = reached.on});
    } else {
        reached.on = plusDays(trigger, sign * rule.offset);
        reached.steps.push_back(
            {.what = std::string{sign < 0 ? step::backDays : step::addDays}, .on = reached.on, .why = count});
    }
    return reached;
}

DateStep dayShift(Date to, int days)
{
    if (days == -1)
        return {.what = std::string{step::dayBefore}, .on = to};
    return {.what = std::string{days < 0 ? step::backDays : step::addDays},
            .on = to,
            .why = std::to_string(days < 0 ? -days : days)};
}

Reached rolled(RuleRoll roll, Date date)
{
    switch (roll) {
    case RuleRoll::None: return {.on = date};
    case RuleRoll::NextBusinessDay: return rollForward(date);
    case RuleRoll::PreviousBusinessDay: return rollBack(date);
    }
    return {.on = date};
}

} // namespace

std::span<const std::string_view> stepKeys()
{
    static constexpr std::array keys{step::start,
                                     step::startPlace,
                                     step::printed,
                                     step::manual,
                                     step::rule,
                                     step::addYear,
                                     step::leapDay,
                                     step::addDays,
                                     step::backDays,
                                     step::dayBefore,
                                     step::closed,
                                     step::rollForward,
                                     step::rollBack,
                                     step::official,
                                     step::safe,
                                     step::partialEntry,
                                     step::approximateEntry,
                                     step::latestReading,
                                     step::notBefore1997,
                                     step::lastArrival,
                                     step::earlierArrival,
                                     step::crossing,
                                     step::dayBeforeOnly};
    return keys;
}

Date anniversary(Date date, int years)
{
    const auto same = date + std::chrono::years{years};
    return same.ok() ? same : Date{same.year() / same.month() / std::chrono::last};
}

Reached rollForward(Date date)
{
    return walk(date, 1, step::rollForward);
}

Reached rollBack(Date date)
{
    return walk(date, -1, step::rollBack);
}

Applied apply(const Rule& rule, Date trigger)
{
    Applied applied;
    applied.steps.push_back({.what = std::string{step::rule}, .on = trigger, .why = rule.id});
    const auto offset = offsetFrom(rule, trigger);
    applied.steps.insert(applied.steps.end(), offset.steps.begin(), offset.steps.end());
    applied.raw = plusDays(offset.on, rule.thenDays);
    if (rule.thenDays != 0)
        applied.steps.push_back(dayShift(applied.raw, rule.thenDays));
    const auto end = rolled(rule.roll, applied.raw);
    applied.steps.insert(applied.steps.end(), end.steps.begin(), end.steps.end());
    applied.on = end.on;
    return applied;
}

} // namespace storage::docket
