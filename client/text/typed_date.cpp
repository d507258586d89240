// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/typed_date.h"

#include "i18n/fold.h"
#include "storage/import/time_words.h"

#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace client {

namespace {

using storage::Date;

struct NamedDay {
    std::string_view word; ///< Folded.
    int days;
};
constexpr std::array namedDays{NamedDay{"today", 0},  NamedDay{"hoy", 0},           NamedDay{"tomorrow", 1},
                               NamedDay{"manana", 1}, NamedDay{"pasado manana", 2}, NamedDay{"yesterday", -1},
                               NamedDay{"ayer", -1}};

std::optional<unsigned> number(std::string_view text)
{
    unsigned value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

/// "+30d", "-2w", "+2s" (semanas), "+30".
std::optional<Date> offsetFrom(std::string_view typed, Date today)
{
    if (typed.size() < 2 || (typed.front() != '+' && typed.front() != '-'))
        return std::nullopt;
    const int sign = typed.front() == '-' ? -1 : 1;
    typed.remove_prefix(1);
    int unit = 1;
    if (typed.back() == 'd' || typed.back() == 'w' || typed.back() == 's') {
        unit = typed.back() == 'd' ? 1 : 7;
        typed.remove_suffix(1);
    }
    const auto count = number(typed);
    if (!count || *count > 5'000)
        return std::nullopt;
    return storage::plusDays(today, sign * unit * static_cast<int>(*count));
}

std::optional<Date> namedDay(std::string_view folded, Date today)
{
    for (const auto& [word, days] : namedDays)
        if (folded == word)
            return storage::plusDays(today, days);
    const auto weekday = storage::sheet::weekdayNamed(folded);
    if (!weekday)
        return std::nullopt;
    const auto ahead = (*weekday - std::chrono::weekday{std::chrono::sys_days{today}}).count();
    return storage::plusDays(today, ahead == 0 ? 7 : static_cast<int>(ahead));
}

/// Runs of digits and runs of letters, without the small words of a date.
std::vector<std::string> partsOf(std::string_view folded)
{
    const auto kindOf = [](char c) { return c >= '0' && c <= '9' ? 1 : (c >= 'a' && c <= 'z' ? 2 : 0); };
    std::vector<std::string> parts;
    int last = 0;
    for (const char c : folded) {
        const int kind = kindOf(c);
        if (kind != 0 && kind != last)
            parts.emplace_back();
        if (kind != 0)
            parts.back() += c;
        last = kind;
    }
    std::erase_if(parts,
                  [](const std::string& part) { return part == "de" || part == "del" || part == "of"; });
    return parts;
}

/// The nearest such day on the side that `lean` says.
std::optional<Date> withoutYear(std::chrono::month_day named, Date today, DateLean lean)
{
    const int step = lean == DateLean::Ahead ? 1 : -1;
    for (int years = 0; years <= 8; ++years) { // February 29 may be eight years away
        const auto date = (today.year() + std::chrono::years{step * years}) / named;
        if (date.ok() && (lean == DateLean::Ahead ? date >= today : date <= today))
            return date;
    }
    return std::nullopt;
}

/// A year of two digits is in this century, unless that would put a birthday ahead of us.
std::optional<std::chrono::year> fullYear(const std::string& typed, Date today, DateLean lean)
{
    const auto value = number(typed);
    if (!value || (typed.size() != 2 && typed.size() != 4))
        return std::nullopt;
    auto year = static_cast<int>(*value);
    if (typed.size() == 2)
        year += lean == DateLean::Behind && 2000 + year > int{today.year()} ? 1900 : 2000;
    return std::chrono::year{year};
}

std::optional<Date> fromParts(const std::vector<std::string>& parts, Date today, DateLean lean)
{
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    auto month = number(parts[0]);
    auto day = number(parts[1]);
    if (const auto first = storage::sheet::monthNamed(parts[0]))
        month = first;
    else if (const auto second = storage::sheet::monthNamed(parts[1])) {
        day = month;
        month = second;
    } else if (month && day && *month > 12)
        std::swap(month, day); // 14/3 can only be meant so
    if (!month || !day)
        return std::nullopt;
    const std::chrono::month_day named{std::chrono::month{*month}, std::chrono::day{*day}};
    if (!named.ok())
        return std::nullopt;
    if (parts.size() == 2)
        return withoutYear(named, today, lean);
    const auto year = fullYear(parts[2], today, lean);
    if (!year || !(*year / named).ok())
        return std::nullopt;
    return *year / named;
}

} // namespace

std::optional<Date> readTypedDate(std::string_view typed, Date today, DateLean lean)
{
    const auto plain = storage::sheet::plainLower(typed);
    if (const auto moved = offsetFrom(plain, today))
        return moved;
    if (const auto iso = storage::dateFromIso(plain))
        return iso;
    const auto folded = i18n::fold(typed);
    if (const auto named = namedDay(folded, today))
        return named;
    return fromParts(partsOf(folded), today, lean);
}

} // namespace client
