// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/text.h"
#include "storage/import/date_reading.h"
#include "storage/import/time_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace storage::sheet {
namespace {

enum class Half { Unsaid, Morning, Afternoon };

/// What may stand behind the digits, without spaces and dots.
constexpr std::array<std::pair<std::string_view, Half>, 16> endings{{
    {"", Half::Unsaid},
    {"am", Half::Morning},
    {"a", Half::Morning},
    {"pm", Half::Afternoon},
    {"p", Half::Afternoon},
    {"h", Half::Unsaid},
    {"hr", Half::Unsaid},
    {"hrs", Half::Unsaid},
    {"horas", Half::Unsaid},
    {"hours", Half::Unsaid},
    {"delamañana", Half::Morning},
    {"delamanana", Half::Morning},
    {"delamadrugada", Half::Morning},
    {"delatarde", Half::Afternoon},
    {"delanoche", Half::Afternoon},
    {"m", Half::Afternoon}, // "12 m.": meridiano, noon
}};

constexpr std::array<std::string_view, 6> noonWords{
    "noon", "12noon", "mediodía", "mediodia", "12:00delmediodía", "12:00delmediodia",
};

/// Without spaces; a dot between digits is a colon, any other is dropped.
std::string squeezed(std::string_view text)
{
    const std::string plain = plainLower(text);
    std::string result;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const bool betweenDigits
            = i > 0 && i + 1 < plain.size() && isDigit(plain[i - 1]) && isDigit(plain[i + 1]);
        if (plain[i] == '.' && betweenDigits)
            result += ':';
        else if (plain[i] != ' ' && plain[i] != '.')
            result += plain[i];
    }
    return result;
}

std::optional<int> smallNumber(std::string_view digits)
{
    if (digits.empty() || digits.size() > 2 || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

struct Clock {
    int hour{};
    int minute{};
    bool hasMinute{false};
};

/// "8", "8:30", "08:30:00", "0830".
std::optional<Clock> clockFrom(std::string_view digits)
{
    const auto colon = digits.find(':');
    if (colon == std::string_view::npos && digits.size() == 4) {
        const auto hour = smallNumber(digits.substr(0, 2));
        const auto minute = smallNumber(digits.substr(2));
        return hour && minute ? std::optional{Clock{*hour, *minute, true}} : std::nullopt;
    }
    const auto hour = smallNumber(digits.substr(0, colon));
    if (colon == std::string_view::npos)
        return hour ? std::optional{Clock{*hour, 0, false}} : std::nullopt;
    auto rest = digits.substr(colon + 1);
    if (rest.size() == 5 && rest[2] == ':') {
        if (rest.substr(3) != "00") // no court keeps seconds: this is something else
            return std::nullopt;
        rest = rest.substr(0, 2);
    }
    const auto minute = smallNumber(rest);
    return hour && minute && rest.size() == 2 ? std::optional{Clock{*hour, *minute, true}} : std::nullopt;
}

TimeReading refusedTime(Problem problem)
{
    return {.problem = problem};
}

} // namespace

TimeReading readTime(std::string_view text)
{
    const std::string squeezedText = squeezed(text);
    const std::string_view all = squeezedText;
    if (std::ranges::find(noonWords, all) != noonWords.end())
        return {.time = std::chrono::hours{12}};
    const auto digitsEnd = std::ranges::find_if_not(all, [](char c) { return isDigit(c) || c == ':'; });
    const auto digits = all.substr(0, static_cast<std::size_t>(digitsEnd - all.begin()));
    const auto ending = std::ranges::find_if(
        endings, [rest = all.substr(digits.size())](const auto& entry) { return entry.first == rest; });
    const auto clock = clockFrom(digits);
    if (ending == endings.end() || !clock || clock->hour > 23 || clock->minute > 59)
        return refusedTime(Problem::TimeMalformed);
    if (ending->first.empty() && !clock->hasMinute) // a bare "8" may be anything
        return refusedTime(Problem::TimeMalformed);
    int hour = clock->hour;
    if (ending->second == Half::Unsaid) {
        if (hour >= 1 && hour <= 5)
            return refusedTime(Problem::TimeUnclear);
    } else if (hour == 0 || (hour > 12 && ending->second == Half::Morning)) {
        return refusedTime(Problem::TimeMalformed);
    } else if (hour <= 12) {
        hour = hour % 12 + (ending->second == Half::Afternoon ? 12 : 0);
    }
    if (ending->first == "m" && clock->hour != 12)
        return refusedTime(Problem::TimeMalformed);
    return {.time = std::chrono::minutes{hour * 60 + clock->minute}};
}

} // namespace storage::sheet
