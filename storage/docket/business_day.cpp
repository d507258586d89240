// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/business_day.h"

#include "storage/docket/data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <variant>

namespace storage::docket {
namespace {

using std::chrono::month_day;
using std::chrono::month_weekday;
using std::chrono::month_weekday_last;
using std::chrono::sys_days;
using std::chrono::weekday;

/// How a holiday is placed in a year: July 4; third Monday in January; last Monday in May.
using Placing = std::variant<month_day, month_weekday, month_weekday_last>;

struct HolidayRule {
    std::string code;
    std::string english;
    std::string spanish;
    Placing placing;
    std::chrono::year from;
};

weekday weekdayNamed(std::string_view name)
{
    constexpr std::array names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        throw std::logic_error{"holidays.json: no such weekday"};
    return weekday{static_cast<unsigned>(found - names.begin())};
}

Placing readPlacing(const nlohmann::json& row)
{
    const std::chrono::month month{row.at("month").get<unsigned>()};
    if (row.contains("day"))
        return month / std::chrono::day{row.at("day").get<unsigned>()};
    const auto day = weekdayNamed(row.at("weekday").get<std::string>());
    if (row.at("nth") == "last")
        return month / day[std::chrono::last];
    return month / day[row.at("nth").get<unsigned>()];
}

/// In order of the calendar.
const std::vector<HolidayRule>& holidayRules()
{
    static const auto rules = [] {
        std::vector<HolidayRule> read;
        const auto file = nlohmann::json::parse(data::holidays_json());
        for (const auto& row : file.at("holidays"))
            read.push_back({.code = row.at("code"),
                            .english = row.at("en"),
                            .spanish = row.at("es"),
                            .placing = readPlacing(row),
                            .from = std::chrono::year{row.at("from_year").get<int>()}});
        return read;
    }();
    return rules;
}

Date placed(const Placing& placing, std::chrono::year year)
{
    return std::visit([year](const auto& day) { return Date{sys_days{year / day}}; }, placing);
}

Date observed(Date legal)
{
    const weekday day{sys_days{legal}};
    if (day == std::chrono::Saturday)
        return plusDays(legal, -1);
    return day == std::chrono::Sunday ? plusDays(legal, 1) : legal;
}

/// The holiday of `year` that closes offices on `date`.
const HolidayRule* observedOn(Date date, std::chrono::year year)
{
    for (const auto& rule : holidayRules())
        if (year >= rule.from && observed(placed(rule.placing, year)) == date)
            return &rule;
    return nullptr;
}

} // namespace

std::vector<Holiday> holidaysOf(std::chrono::year year)
{
    std::vector<Holiday> holidays;
    for (const auto& rule : holidayRules()) {
        if (year < rule.from)
            continue;
        const auto legal = placed(rule.placing, year);
        holidays.push_back({.code = rule.code, .legal = legal, .observed = observed(legal)});
    }
    return holidays;
}

std::optional<std::string_view> holidayOn(Date date)
{
    // When January 1 is a Saturday, offices close on December 31 of the year before.
    for (const auto year : {date.year(), date.year() + std::chrono::years{1}})
        if (const auto* rule = observedOn(date, year))
            return rule->code;
    return std::nullopt;
}

std::string holidayName(std::string_view code, i18n::Language language)
{
    for (const auto& rule : holidayRules())
        if (rule.code == code)
            return language == i18n::Language::Spanish ? rule.spanish : rule.english;
    return std::string{code};
}

std::optional<std::string_view> closedBecause(Date date)
{
    const weekday day{sys_days{date}};
    if (day == std::chrono::Saturday)
        return "sat";
    if (day == std::chrono::Sunday)
        return "sun";
    return holidayOn(date);
}

bool isBusinessDay(Date date)
{
    return !closedBecause(date);
}

Date nextBusinessDay(Date date)
{
    while (!isBusinessDay(date))
        date = plusDays(date, 1);
    return date;
}

Date previousBusinessDay(Date date)
{
    while (!isBusinessDay(date))
        date = plusDays(date, -1);
    return date;
}

} // namespace storage::docket
