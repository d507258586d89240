// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/time_words.h"

#include <array>

namespace storage::sheet {
namespace {

constexpr std::array<std::string_view, 12> englishMonths{
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december",
};
constexpr std::array<std::string_view, 12> spanishMonths{
    "enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
    "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre",
};
constexpr std::array<std::string_view, 7> englishDays{
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
};
constexpr std::array<std::string_view, 7> spanishDays{
    "domingo", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado",
};

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace

std::optional<unsigned> monthNamed(std::string_view foldedWord)
{
    if (foldedWord.size() < 3)
        return std::nullopt;
    for (unsigned i = 0; i < englishMonths.size(); ++i) {
        if (englishMonths[i].starts_with(foldedWord) || spanishMonths[i].starts_with(foldedWord))
            return i + 1;
    }
    if (foldedWord == "set" || foldedWord == "setiembre")
        return 9;
    return std::nullopt;
}

std::optional<std::chrono::weekday> weekdayNamed(std::string_view foldedWord)
{
    for (unsigned i = 0; i < englishDays.size(); ++i) {
        if (englishDays[i] == foldedWord || spanishDays[i] == foldedWord)
            return std::chrono::weekday{i};
    }
    return std::nullopt;
}

std::string plainLower(std::string_view text)
{
    std::string plain{text};
    for (char& c : plain) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    replaceAll(plain, "\u00A0", " ");
    replaceAll(plain, "\u202F", " ");
    return plain;
}

} // namespace storage::sheet
