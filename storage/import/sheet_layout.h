// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/column_map.h"
#include "storage/import/csv_reader.h"
#include "storage/import/import_report.h"
#include "storage/records/person.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace storage::sheet {

struct SheetColumn {
    std::string header{}; ///< As the sheet writes it.
    std::optional<Field> field{}; ///< Nothing for a column that is not read.

    friend bool operator==(const SheetColumn&, const SheetColumn&) = default;
};

/// How a spreadsheet is written, learned by reading it once.
struct SheetLayout {
    char delimiter{','};
    std::size_t headerLine{};
    std::vector<SheetColumn> columns{};
    /// Whether every row but the last has as many cells as there are columns: then a shorter last one broke
    /// off.
    bool alwaysFull{true};
    std::array<std::optional<DateOrder>, fieldCount>
        dateOrders{}; ///< What each date column settled, or the map says.
    std::optional<Sex> letterM{}; ///< What "M" means in the column for sex: told by an "F" or an "H" in it.
    std::vector<RowRemark> remarks{}; ///< About the sheet as a whole.

    bool has(Field field) const;
};

/// Finds the delimiter (comma, semicolon, tab) and the headers, among the first rows, and what the columns
/// settle as a whole. SheetEmpty without any row below the headers; SheetWithoutNames if no row names a
/// column for names; SheetUnreadable if it is no text; FileUnreadable if the disk fails.
Result<SheetLayout> learnLayout(TextSource& source, const ColumnMap& map);

/// Whether `row` repeats the headers.
bool repeatsHeader(const SheetLayout& layout, const CsvRow& row);
/// A cell without what spreadsheet programs and safe exports put around text: ="012345678", '=1+1.
std::string_view withoutFormula(std::string_view cell);
/// Whether the cell is text: no NUL, no other control character, and nothing that could not be decoded.
bool isText(std::string_view cell);

} // namespace storage::sheet
