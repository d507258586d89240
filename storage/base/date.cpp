// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/date.h"

#include <charconv>
#include <cstdio>

namespace storage {
namespace {

/// The number that fills `text` exactly: digits only.
std::optional<int> number(std::string_view text)
{
    int value{};
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    const auto [stop, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc{} || stop != text.data() + text.size())
        return std::nullopt;
    return value;
}

constexpr std::string_view about = "about ";

} // namespace

std::string toIso(Date date)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int{date.year()}, unsigned{date.month()},
                  unsigned{date.day()});
    return text;
}

std::optional<Date> dateFromIso(std::string_view text)
{
    const auto partial = partialDateFromIso(text);
    return partial ? partial->exact() : std::nullopt;
}

Date plusDays(Date date, int days)
{
    return std::chrono::sys_days{date} + std::chrono::days{days};
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

std::optional<Date> PartialDate::exact() const
{
    if (!month || !day || approximate)
        return std::nullopt;
    return Date{year, *month, *day};
}

Date PartialDate::earliest() const
{
    return {year, month.value_or(std::chrono::January), day.value_or(std::chrono::day{1})};
}

Date PartialDate::latest() const
{
    const auto m = month.value_or(std::chrono::December);
    if (day)
        return {year, m, *day};
    return Date{std::chrono::year_month_day_last{year, std::chrono::month_day_last{m}}};
}

std::string toIso(const PartialDate& date)
{
    std::string text{date.approximate ? about : ""};
    char digits[16];
    std::snprintf(digits, sizeof digits, "%04d", int{date.year});
    text += digits;
    if (date.month) {
        std::snprintf(digits, sizeof digits, "-%02u", unsigned{*date.month});
        text += digits;
    }
    if (date.day) {
        std::snprintf(digits, sizeof digits, "-%02u", unsigned{*date.day});
        text += digits;
    }
    return text;
}

std::optional<PartialDate> partialDateFromIso(std::string_view text)
{
    PartialDate date;
    if (text.starts_with(about)) {
        date.approximate = true;
        text.remove_prefix(about.size());
    }
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    const auto year = number(text.substr(0, 4));
    if (!year)
        return std::nullopt;
    date.year = std::chrono::year{*year};
    if (text.size() >= 7) {
        const auto month = number(text.substr(5, 2));
        if (!month || text[4] != '-')
            return std::nullopt;
        date.month = std::chrono::month{static_cast<unsigned>(*month)};
        if (!date.month->ok())
            return std::nullopt;
    }
    if (text.size() == 10) {
        const auto day = number(text.substr(8, 2));
        if (!day || text[7] != '-')
            return std::nullopt;
        date.day = std::chrono::day{static_cast<unsigned>(*day)};
        if (!Date{date.year, *date.month, *date.day}.ok())
            return std::nullopt;
    }
    return date;
}

std::string toIso(std::chrono::minutes time)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", static_cast<int>(time.count() / 60),
                  static_cast<int>(time.count() % 60));
    return text;
}

std::optional<std::chrono::minutes> timeFromIso(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hours = number(text.substr(0, 2));
    const auto minutes = number(text.substr(3, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    return std::chrono::minutes{*hours * 60 + *minutes};
}

std::string toIso(const LocalTime& local)
{
    return toIso(local.date) + ' ' + toIso(local.time);
}

std::optional<LocalTime> localTimeFromIso(std::string_view text)
{
    if (text.size() != 16 || text[10] != ' ')
        return std::nullopt;
    const auto date = dateFromIso(text.substr(0, 10));
    const auto time = timeFromIso(text.substr(11));
    if (!date || !time)
        return std::nullopt;
    return LocalTime{*date, *time};
}

} // namespace storage
