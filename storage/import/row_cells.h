// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/row_draft.h"
#include "storage/import/sheet_layout.h"

#include <string>
#include <vector>

namespace storage::sheet {

/// One cell with contents, tidied.
struct Cell {
    std::size_t column{}; ///< From 0.
    std::string text{};
};

/// The cells of one row by field, and the way to what is said about them.
class RowCells {
public:
    /// Puts what is wrong with the row as a whole, or with a cell whatever it means, into `outcome`.
    RowCells(const SheetLayout& layout, const CsvRow& row, RowOutcome& outcome);

    /// The cells of `field` that say something: one at most, unless the field may repeat.
    std::vector<Cell> all(Field field);
    /// The only cell of `field`; empty text if there is none or it says nothing.
    Cell one(Field field);
    /// Its text with line breaks kept.
    std::vector<std::string> paragraphs(Field field);
    /// Whether a cell of `field` was already refused, so that its absence is no second reason.
    bool isRefused(Field field) const;

    void refuse(std::size_t column, Problem problem, std::string_view value);
    void remark(std::size_t column, Remark remark, std::string_view before, std::string_view after = {});
    const SheetLayout& layout() const { return m_layout; }

private:
    void checkShape();
    std::string header(std::size_t column) const;
    template <class Take> void forEach(Field field, Take take) const;

    const SheetLayout& m_layout;
    const CsvRow& m_row;
    RowOutcome& m_outcome;
    std::vector<bool> m_refused;
};

/// `text` cut to `most` characters, for reports.
std::string shortened(std::string_view text, std::size_t most = 80);

} // namespace storage::sheet
