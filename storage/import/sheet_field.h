// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>

namespace storage::sheet {

/// What a column can hold.
enum class Field {
    ANumber,
    GivenNames,
    FirstSurname, ///< Or both surnames, if no column holds the second.
    SecondSurname,
    WholeName,
    Alias,
    BirthDate,
    Nationality,
    Birthplace,
    Language,
    Phone,
    WhereStaying,
    Court,
    Judge,
    HearingDate,
    HearingTime,
    HearingKind,
    EntryDate,
    EntryPlace,
    NtaDate,
    Represented,
    Attorney,
    Outcome,
    OutcomeDate,
    Program,
    Notes,
    Sex,
    NtaFiledDate,
    HearingFixity, ///< Whether the date is the court's own, a control date, or still to be set.
};
inline constexpr std::size_t fieldCount = 29;

using FieldSet = std::bitset<fieldCount>;

constexpr std::size_t indexOf(Field field)
{
    return static_cast<std::size_t>(field);
}

/// The field's name in a map file and in reports for machines: "hearing_date".
std::string_view keyOf(Field field);
/// The field with that key.
std::optional<Field> fieldWithKey(std::string_view key);
/// The field a column header in English or Spanish names; accents, case and punctuation do not matter.
std::optional<Field> fieldWithHeader(std::string_view header);
/// Whether several columns may hold the field: telephone numbers, notes.
bool mayRepeat(Field field);
/// Whether the field is a date.
bool isDate(Field field);

} // namespace storage::sheet
