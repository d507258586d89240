// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/number_reading.h"

#include "storage/base/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace storage::sheet {
namespace {

/// A leading apostrophe is how a spreadsheet marks a number that is a text.
std::string_view withoutBlanks(std::string_view text)
{
    text = trimmed(text);
    return text.substr(std::min(text.find_first_not_of("' "), text.size()));
}

std::vector<std::string_view> piecesOf(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (const auto piece = withoutBlanks(text.substr(0, end)); !piece.empty())
            pieces.push_back(piece);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

/// "1.23457E+08"
bool isRounded(std::string_view text)
{
    const auto mark = text.find_first_of("eE");
    if (mark == std::string_view::npos || mark == 0)
        return false;
    const auto before = text.substr(0, mark);
    const auto after = text.substr(mark + 1);
    const auto isPart = [](std::string_view extra) {
        return [extra](char c) { return isDigit(c) || extra.find(c) != std::string_view::npos; };
    };
    return !after.empty() && std::ranges::all_of(before, isPart(".,"))
        && std::ranges::all_of(after, isPart("+-"));
}

/// "123456789.0" without its fraction: ANumber::parse takes the dot for a separator and would add a digit.
std::string_view withoutFraction(std::string_view text)
{
    const auto dot = text.find('.');
    if (dot == std::string_view::npos || dot + 1 == text.size())
        return text;
    const auto before = text.substr(0, dot);
    const auto after = text.substr(dot + 1);
    const bool isFraction = std::ranges::all_of(before, isDigit) && before.size() >= 7
        && std::ranges::all_of(after, [](char c) { return c == '0'; });
    return isFraction ? before : text;
}

/// Area codes of the border and the capital, and of the American cities clients have relatives in, that are
/// no area code across the border or only one of a far place (664 is Tijuana's, and Montserrat's). The report
/// tells every use.
constexpr std::array<std::string_view, 14> mexicanAreas{
    "333", "552", "553", "554", "555", "556", "653", "656", "664", "665", "686", "867", "868", "899",
};
constexpr std::array<std::string_view, 16> americanAreas{
    "202", "210", "212", "213", "214", "305", "310", "404",
    "512", "520", "602", "619", "760", "858", "915", "956",
};

bool beginsWithOne(std::string_view digits, const auto& areas)
{
    return std::ranges::any_of(areas, [digits](auto area) { return digits.starts_with(area); });
}

/// The number in E.164; empty if it is not understood.
std::string international(std::string_view typed, std::string_view digits, bool& countryAdded)
{
    if (typed.starts_with('+') || typed.starts_with("00") || typed.starts_with("011")) {
        const auto prefix = typed.starts_with('+') ? std::size_t{0}
            : typed.starts_with("00")              ? std::size_t{2}
                                                   : std::size_t{3};
        auto number = std::string{digits.substr(prefix)};
        if (number.size() == 13 && number.starts_with("521"))
            number.erase(2, 1); // the mobile "1" that Mexico gave up in 2019
        return number.size() >= 8 && number.size() <= 15 && number.front() != '0' ? "+" + number : "";
    }
    if (digits.size() == 13 && digits.starts_with("521"))
        return "+52" + std::string{digits.substr(3)};
    if (digits.size() == 12 && digits.starts_with("52"))
        return "+" + std::string{digits};
    if (digits.size() == 11 && digits.front() == '1' && digits[1] >= '2')
        return "+" + std::string{digits};
    if (digits.size() != 10)
        return {};
    countryAdded = true;
    if (beginsWithOne(digits, mexicanAreas))
        return "+52" + std::string{digits};
    if (beginsWithOne(digits, americanAreas))
        return "+1" + std::string{digits};
    countryAdded = false;
    return {};
}

PhoneReading readPhone(std::string_view typed)
{
    std::string digits;
    bool understood = true;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        if (isDigit(typed[i]))
            digits += typed[i];
        else if (std::string_view{" -.()"}.find(typed[i]) == std::string_view::npos
                 && (typed[i] != '+' || i > 0))
            understood = false;
    }
    PhoneReading reading;
    if (understood)
        reading.phone.number = international(typed, digits, reading.countryAdded);
    if (reading.phone.number.empty()) {
        reading.phone.number = typed;
        reading.kept = true;
    }
    return reading;
}

} // namespace

ANumberReading readANumbers(std::string_view text)
{
    ANumberReading reading;
    if (isRounded(withoutBlanks(text)))
        return {.problem = Problem::ANumberRounded};
    for (const auto piece : piecesOf(text, "/;,&\n")) {
        if (isRounded(piece))
            return {.problem = Problem::ANumberRounded};
        const auto plain = withoutFraction(piece);
        const auto number = ANumber::parse(plain);
        if (!number)
            return {.problem = Problem::ANumberMalformed};
        reading.repaired = reading.repaired || plain != piece;
        reading.padded = reading.padded || std::ranges::count_if(plain, isDigit) < 9;
        if (std::ranges::find(reading.numbers, *number) == reading.numbers.end())
            reading.numbers.push_back(*number);
    }
    if (reading.numbers.empty())
        reading.problem = Problem::ANumberMalformed;
    return reading;
}

std::vector<PhoneReading> readPhones(std::string_view text)
{
    std::vector<PhoneReading> readings;
    for (const auto piece : piecesOf(text, "/;,\n"))
        readings.push_back(readPhone(piece));
    return readings;
}

} // namespace storage::sheet
