// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/import/date_reading.h"
#include "storage/import/sheet_field.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace storage::sheet {

/// What a clinic's map file says about a spreadsheet's columns: {"Fecha prox. corte": "hearing_date",
/// "Internal id": "ignore", "date_order": "mdy"}.
struct ColumnMap {
    /// By folded header; empty for a column to leave out.
    std::map<std::string, std::optional<Field>, std::less<>> fields{};
    std::optional<DateOrder> dateOrder{}; ///< "mdy" or "dmy", for every column.

    friend bool operator==(const ColumnMap&, const ColumnMap&) = default;
};

/// MapMalformed, with what is wrong and where in the detail, for text that is no such map.
Result<ColumnMap> parseColumnMap(std::string_view json);
/// The map in a file. Also FileNotFound, FileUnreadable.
Result<ColumnMap> readColumnMap(const std::filesystem::path& path);

} // namespace storage::sheet
