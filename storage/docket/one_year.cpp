// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/one_year.h"

#include "storage/docket/courts.h"
#include "storage/docket/date_math.h"

#include <algorithm>

namespace storage::docket {
namespace {

using namespace std::chrono_literals;

/// The rule holds for arrivals from this day on; an older one counts as if it were on it.
constexpr Date ruleBegan{1997y / 4 / 1};
constexpr int ninthCircuit{9};

struct Rules {
    Rule outer;
    Rule safe;
};

std::optional<Rules> rulesFor(const RuleBook& book, Date counted)
{
    const auto outer = book.inForce("OYD-OUTER", counted);
    const auto safe = book.inForce("OYD-SAFE", counted);
    if (!outer || !safe)
        return std::nullopt;
    return Rules{*outer, *safe};
}

void add(std::vector<DateStep>& steps, std::string_view what, Date on, std::string why = {})
{
    steps.push_back({.what = std::string{what}, .on = on, .why = std::move(why)});
}

/// What is known of the arrival, and the day the count starts from.
std::vector<DateStep> startOf(const Entry& entry, Date counted)
{
    std::vector<DateStep> steps;
    const auto earliest = entry.on.earliest();
    add(steps, entry.place.empty() ? step::start : step::startPlace, earliest, entry.place);
    if (!entry.on.day)
        add(steps, step::partialEntry, earliest, toIso(entry.on));
    else if (entry.on.approximate)
        add(steps, step::approximateEntry, earliest, toIso(entry.on));
    if (counted != earliest)
        add(steps, step::notBefore1997, counted);
    return steps;
}

bool isCrossing(const Entry& entry, std::span<const Hearing> hearings)
{
    const auto day = entry.on.exact();
    return day && std::ranges::any_of(hearings, [&day](const Hearing& hearing) {
               return hearing.fixity != HearingFixity::ToBeSet && hearing.at.date == *day;
           });
}

std::optional<OneYearDate> dateOf(const Entry& entry, const RuleBook& book)
{
    const auto counted = std::max(entry.on.earliest(), ruleBegan);
    const auto rules = rulesFor(book, counted);
    if (!rules)
        return std::nullopt;
    const auto outer = apply(rules->outer, counted);
    const auto safe = apply(rules->safe, counted);
    OneYearDate date{.entry = entry.id,
                     .counted = counted,
                     .exact = entry.on.exact().has_value(),
                     .raw = outer.raw,
                     .official = outer.on,
                     .safe = safe.on,
                     .steps = startOf(entry, counted),
                     .version = rules->outer.version + '/' + rules->safe.version};
    date.steps.insert(date.steps.end(), outer.steps.begin(), outer.steps.end());
    add(date.steps, step::official, outer.on);
    if (!entry.on.day) // the other reading is shown too, but never worked to
        add(date.steps, step::latestReading, apply(rules->outer, std::max(entry.on.latest(), ruleBegan)).on);
    date.steps.insert(date.steps.end(), safe.steps.begin(), safe.steps.end());
    add(date.steps, step::safe, safe.on);
    return date;
}

/// Earliest first; of two on one day the one that is known better, then the one recorded first.
std::vector<Entry> inOrder(std::span<const Entry> entries)
{
    std::vector<Entry> sorted{entries.begin(), entries.end()};
    std::ranges::sort(sorted, [](const Entry& left, const Entry& right) {
        const auto key = [](const Entry& entry) {
            return std::tuple{std::max(entry.on.earliest(), ruleBegan), !entry.on.exact(), entry.id};
        };
        return key(left) < key(right);
    });
    return sorted;
}

/// Which arrival is the last one: a vague one counts as late as it can be.
std::size_t lastArrival(const std::vector<Date>& latest)
{
    const auto last = std::ranges::max_element(latest);
    return static_cast<std::size_t>(last - latest.begin());
}

void markRoles(OneYear& all, std::string_view courtCode)
{
    const auto place = court(courtCode);
    for (std::size_t index = 0; index < all.dates.size(); ++index) {
        auto& date = all.dates[index];
        if (all.dates.size() > 1)
            add(date.steps, index == all.governing ? step::lastArrival : step::earlierArrival, date.counted);
        if (date.disputed)
            add(date.steps, step::crossing, date.counted);
        if (!place || place->circuit != ninthCircuit)
            add(date.steps, step::dayBeforeOnly, date.safe, std::string{courtCode});
    }
}

} // namespace

std::optional<OneYear> oneYear(std::span<const Entry> entries, std::span<const Hearing> hearings,
                               std::string_view court, const RuleBook& rules)
{
    OneYear all;
    std::vector<Date> latest;
    for (const auto& entry : inOrder(entries)) {
        auto date = dateOf(entry, rules);
        if (!date)
            continue;
        const auto end = std::max(entry.on.latest(), ruleBegan);
        if (!all.dates.empty() && all.dates.back().counted == date->counted) {
            latest.back() = std::max(latest.back(), end);
            continue;
        }
        date->disputed = isCrossing(entry, hearings);
        all.dates.push_back(std::move(*date));
        latest.push_back(end);
    }
    if (all.dates.empty())
        return std::nullopt;
    all.governing = lastArrival(latest);
    const auto safest = std::ranges::min_element(
        all.dates, [](const auto& left, const auto& right) { return left.safe < right.safe; });
    all.alerted = static_cast<std::size_t>(safest - all.dates.begin());
    markRoles(all, court);
    return all;
}

} // namespace storage::docket
