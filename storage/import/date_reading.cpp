// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/date_reading.h"

#include "i18n/fold.h"
#include "storage/base/text.h"
#include "storage/import/time_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace storage::sheet {
namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;

constexpr std::array<std::string_view, 16> aboutWords{
    "approximately", "aproximadamente", "alrededor de", "approx.", "approx", "aprox.", "aprox", "about",
    "around",        "hacia",           "como en",      "circa",   "ca.",    "ca",     "c.",    "~",
};

constexpr std::string_view blanks = " ,";

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

int number(std::string_view digits)
{
    int value{};
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

DateReading refused(Problem problem)
{
    return {.problem = problem};
}

DateReading made(int year, std::optional<int> month, std::optional<int> day)
{
    if (year < earliestYear || year > latestYear)
        return refused(Problem::DateImpossible);
    const std::chrono::year y{year};
    if (!month)
        return {.date = PartialDate{y, std::nullopt, std::nullopt, false}};
    const std::chrono::month m{static_cast<unsigned>(*month)};
    if (!m.ok())
        return refused(Problem::DateImpossible);
    if (!day)
        return {.date = PartialDate{y, m, std::nullopt, false}};
    const Date date{y, m, std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? DateReading{.date = PartialDate{date}} : refused(Problem::DateImpossible);
}

/// A date of two small numbers and a year.
DateReading ordered(int first, int second, int year, std::optional<DateOrder> order)
{
    if (first == second)
        return made(year, first, second);
    if (first <= 12 && second <= 12) {
        if (!order)
            return refused(Problem::DateAmbiguous);
        return *order == DateOrder::MonthFirst ? made(year, first, second) : made(year, second, first);
    }
    const auto shown = first > 12 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    auto reading = shown == DateOrder::DayFirst ? made(year, second, first) : made(year, first, second);
    if (reading.date)
        reading.shows = shown;
    return reading;
}

/// The parts of "2019-03-14", "3/14/2019", "03.1988"; empty if `text` is anything else.
std::vector<std::string_view> numericParts(std::string_view text)
{
    std::vector<std::string_view> parts;
    const auto separator = text.find_first_of("-/.");
    const char mark = separator == std::string_view::npos ? '/' : text[separator];
    for (;;) {
        const auto end = text.find(mark);
        const auto part = trimmed(text.substr(0, end), blanks);
        if (!isNumber(part) || part.size() > 8)
            return {};
        parts.push_back(part);
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

DateReading fromNumbers(std::string_view text, std::optional<DateOrder> order)
{
    const auto parts = numericParts(text);
    const auto isYear = [](std::string_view part) { return part.size() == 4; };
    const auto isSmall = [](std::string_view part) { return part.size() <= 2; };
    if (parts.size() == 1 && isYear(parts[0]))
        return made(number(parts[0]), std::nullopt, std::nullopt);
    if (parts.size() == 1 && parts[0].size() == 8) {
        const auto reading
            = made(number(parts[0].substr(0, 4)), number(parts[0].substr(4, 2)), number(parts[0].substr(6)));
        return reading.date ? reading : refused(Problem::DateMalformed);
    }
    if (parts.size() == 2 && isYear(parts[0]) && isSmall(parts[1]))
        return made(number(parts[0]), number(parts[1]), std::nullopt);
    if (parts.size() == 2 && isSmall(parts[0]) && isYear(parts[1]))
        return made(number(parts[1]), number(parts[0]), std::nullopt);
    if (parts.size() != 3 || !isSmall(parts[1]))
        return refused(Problem::DateMalformed);
    if (isYear(parts[0]) && isSmall(parts[2]))
        return made(number(parts[0]), number(parts[1]), number(parts[2]));
    if (isSmall(parts[0]) && isYear(parts[2]))
        return ordered(number(parts[0]), number(parts[1]), number(parts[2]), order);
    return refused(isSmall(parts[0]) && isSmall(parts[2]) ? Problem::DateYearShort : Problem::DateMalformed);
}

/// "14th", "1st", "1ro", "1o" as their number.
std::string_view withoutOrdinal(std::string_view word)
{
    const auto end = std::ranges::find_if_not(word, isDigit);
    const auto digits = word.substr(0, static_cast<std::size_t>(end - word.begin()));
    const auto ending = word.substr(digits.size());
    constexpr std::array<std::string_view, 8> endings{"st", "nd", "rd", "th", "o", "ro", "er", "a"};
    return std::ranges::find(endings, ending) != endings.end() ? digits : word;
}

/// Dates with a month in words, in English or Spanish, in any order of their parts.
DateReading fromWords(std::string_view text)
{
    const auto words = i18n::foldedWords(text);
    std::optional<unsigned> month;
    std::optional<std::chrono::weekday> weekday;
    std::vector<std::string_view> numbers;
    for (const auto& word : words) {
        if (word == "de" || word == "del" || word == "of" || word == "the")
            continue;
        if (const auto named = monthNamed(word); named && !month)
            month = named;
        else if (const auto day = weekdayNamed(word); day && !weekday)
            weekday = day;
        else if (const auto digits = withoutOrdinal(word); isNumber(digits))
            numbers.push_back(digits);
        else
            return refused(Problem::DateMalformed);
    }
    if (!month || numbers.empty() || numbers.size() > 2)
        return refused(Problem::DateMalformed);
    const auto year = std::ranges::find_if(numbers, [](auto digits) { return digits.size() == 4; });
    if (year == numbers.end())
        return refused(numbers.size() == 2 ? Problem::DateYearShort : Problem::DateMalformed);
    if (numbers.size() == 1)
        return made(number(*year), static_cast<int>(*month), std::nullopt);
    const auto day = year == numbers.begin() ? numbers.back() : numbers.front();
    if (day.size() > 2)
        return refused(Problem::DateMalformed);
    auto reading = made(number(*year), static_cast<int>(*month), number(day));
    if (reading.date && weekday
        && std::chrono::weekday{std::chrono::sys_days{reading.date->earliest()}} != *weekday)
        return refused(Problem::DateImpossible);
    return reading;
}

/// Takes "about" or its like from the front or the back of `text`.
bool takeAbout(std::string_view& text)
{
    if (text.find_first_not_of("0123456789/-. ") == std::string_view::npos)
        return false; // most dates: digits and separators
    for (const auto word : aboutWords) {
        const bool joins = word == "~" || word.back() == '.';
        if (text.starts_with(word) && (joins || text.substr(word.size()).starts_with(' '))) {
            text = trimmed(text.substr(word.size()), blanks);
            return true;
        }
        for (const auto& ending : {" " + std::string{word}, "(" + std::string{word} + ")"}) {
            if (text.ends_with(ending)) {
                text = trimmed(text.substr(0, text.size() - ending.size()), blanks);
                return true;
            }
        }
    }
    return false;
}

/// Cuts the clock time off: "2019-03-14T08:30" and "14 mar 2019, 8:30 a. m.".
std::string_view takeClock(std::string_view& text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return {};
    auto start = colon;
    while (start > 0 && isDigit(text[start - 1]))
        --start;
    const auto clock = text.substr(start);
    text = text.substr(0, start);
    if (text.ends_with('t') && text.size() >= 2 && isDigit(text[text.size() - 2]))
        text.remove_suffix(1);
    text = trimmed(text, blanks);
    for (const std::string_view joint : {" at", " a las", " a la"}) {
        if (text.ends_with(joint))
            text = trimmed(text.substr(0, text.size() - joint.size()), blanks);
    }
    return clock;
}

} // namespace

DateReading readDate(std::string_view text, std::optional<DateOrder> order)
{
    const std::string plain = plainLower(text);
    std::string_view rest = trimmed(plain, blanks);
    const auto clock = takeClock(rest);
    const bool about = takeAbout(rest);
    const bool hasLetters = std::ranges::any_of(rest, [](char c) { return (c >= 'a' && c <= 'z') || c < 0; });
    auto reading = hasLetters ? fromWords(rest) : fromNumbers(rest, order);
    if (reading.date)
        reading.date->approximate = about;
    if (clock.empty() || reading.problem)
        return reading;
    const auto time = readTime(clock);
    if (time.problem || !reading.date->exact())
        return refused(time.problem.value_or(Problem::DateMalformed));
    reading.time = time.time;
    return reading;
}

} // namespace storage::sheet
