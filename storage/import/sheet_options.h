// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/import/column_map.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace storage::sheet {

/// A court as a spreadsheet names it.
struct CourtFound {
    std::string code;
    std::string zone; ///< IANA zone of its clock.

    friend bool operator==(const CourtFound&, const CourtFound&) = default;
};

/// Finds a court by its code or name.
using CourtLookup = std::function<std::optional<CourtFound>(std::string_view text)>;

/// What the clinic says about a spreadsheet before it is read.
struct SheetOptions {
    ColumnMap map{};
    CourtLookup courtNamed{};
    Date today{}; ///< In the clinic's calendar: no one was born, entered or was served after it.
};

} // namespace storage::sheet
