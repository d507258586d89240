// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/problem.h"
#include "storage/records/person.h"

#include <optional>
#include <string_view>
#include <vector>

namespace storage::sheet {

/// The A-Numbers of one cell, or a problem.
struct ANumberReading {
    std::vector<ANumber> numbers{};
    bool padded{false}; ///< One had 7 or 8 digits and got zeros in front (USCIS glossary).
    bool repaired{false}; ///< One ended in ".0", as statistics programs write numbers.
    std::optional<Problem> problem{};

    friend bool operator==(const ANumberReading&, const ANumberReading&) = default;
};

/// Reads "A123-456-789", and several with "/", ";", "," or a line break between them. "1.23457E+08" is
/// ANumberRounded.
ANumberReading readANumbers(std::string_view text);

/// One telephone number of a cell.
struct PhoneReading {
    Phone phone{};
    bool countryAdded{false}; ///< The country was told from the area code.
    bool kept{false}; ///< No number we understand: kept as typed.

    friend bool operator==(const PhoneReading&, const PhoneReading&) = default;
};

/// Reads the numbers of one cell into E.164. Ten digits alone are Mexican or American if their area code
/// leaves little doubt; any others are kept as typed.
std::vector<PhoneReading> readPhones(std::string_view text);

} // namespace storage::sheet
