// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/row_cells.h"

#include "i18n/fold.h"
#include "storage/import/decode.h"
#include "storage/import/value_words.h"

#include <algorithm>

namespace storage::sheet {
namespace {

/// The most characters of anything but notes: more is a note in the wrong column.
constexpr std::size_t longestValue = 500;

bool isName(Field field)
{
    return field == Field::GivenNames || field == Field::FirstSurname || field == Field::SecondSurname
        || field == Field::WholeName || field == Field::Alias;
}

/// Whether the cell stands for an empty one. "None" and "Na" may be somebody's name, and "none" is an answer
/// to whether someone is represented.
bool isPlaceholder(Field field, std::string_view text)
{
    if (field == Field::Represented || field == Field::Notes)
        return false;
    if (!isName(field))
        return saysNothing(text);
    const auto folded = i18n::fold(text);
    return folded.empty() || folded == "n a";
}

std::string noteText(std::string_view cell)
{
    std::string text;
    while (!cell.empty()) {
        const auto end = std::min(cell.find('\n'), cell.size());
        text += (text.empty() ? "" : "\n") + i18n::tidied(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return text.substr(0, text.find_last_not_of('\n') + 1);
}

} // namespace

std::string shortened(std::string_view text, std::size_t most)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80 && characters++ == most)
            return std::string{text.substr(0, i)} + "…";
    }
    return std::string{text};
}

RowCells::RowCells(const SheetLayout& layout, const CsvRow& row, RowOutcome& outcome) :
    m_layout{layout}, m_row{row}, m_outcome{outcome},
    m_refused(std::max(layout.columns.size(), row.cells.size()))
{
    checkShape();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!isText(row.cells[i]))
            refuse(i, Problem::NotText, {});
    }
}

void RowCells::checkShape()
{
    const auto columns = m_layout.columns.size();
    const auto wholeRow = [this](Problem problem) {
        m_outcome.problems.push_back({.line = m_row.line, .lastLine = m_row.lastLine, .problem = problem});
    };
    switch (m_row.fault) {
    case RowFault::None: break;
    case RowFault::CellTooLong: refuse(m_row.faultColumn, Problem::TooLong, {}); return;
    case RowFault::TooManyCells: wholeRow(Problem::RowTooWide); return;
    case RowFault::QuoteOpen: wholeRow(Problem::RowCutShort); return;
    }
    const bool breaksOff = m_row.endsWithoutBreak && m_layout.alwaysFull;
    if ((breaksOff || m_row.doubtful) && m_row.cells.size() < columns)
        wholeRow(Problem::RowCutShort);
    for (std::size_t i = columns; i < m_row.cells.size(); ++i) {
        if (!m_row.cells[i].empty()) {
            wholeRow(Problem::RowTooWide);
            return;
        }
    }
}

template <class Take> void RowCells::forEach(Field field, Take take) const
{
    const auto count = std::min(m_layout.columns.size(), m_row.cells.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (m_layout.columns[i].field == field && !m_row.cells[i].empty() && !m_refused[i])
            take(i, withoutFormula(m_row.cells[i]));
    }
}

std::vector<Cell> RowCells::all(Field field)
{
    std::vector<Cell> cells;
    forEach(field, [&](std::size_t column, std::string_view text) {
        auto tidy = i18n::tidied(text);
        if (tidy.empty())
            return;
        if (tidy.size() > longestValue && characterCount(tidy) > longestValue)
            refuse(column, Problem::TooLong, tidy);
        else if (isPlaceholder(field, tidy))
            remark(column, Remark::TakenAsEmpty, tidy);
        else
            cells.push_back({column, std::move(tidy)});
    });
    if (!cells.empty() && m_outcome.draft)
        m_outcome.draft->given.set(indexOf(field));
    return cells;
}

Cell RowCells::one(Field field)
{
    auto cells = all(field);
    return cells.empty() ? Cell{} : std::move(cells.front());
}

std::vector<std::string> RowCells::paragraphs(Field field)
{
    std::vector<std::string> texts;
    forEach(field, [&](std::size_t, std::string_view text) {
        if (auto note = noteText(text); !note.empty())
            texts.push_back(std::move(note));
    });
    if (!texts.empty() && m_outcome.draft)
        m_outcome.draft->given.set(indexOf(field));
    return texts;
}

bool RowCells::isRefused(Field field) const
{
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].field == field && m_refused[i])
            return true;
    }
    return false;
}

std::string RowCells::header(std::size_t column) const
{
    return column < m_layout.columns.size() ? shortened(m_layout.columns[column].header) : std::string{};
}

void RowCells::refuse(std::size_t column, Problem problem, std::string_view value)
{
    if (column < m_refused.size())
        m_refused[column] = true;
    m_outcome.problems.push_back({.line = m_row.line,
                                  .lastLine = m_row.lastLine,
                                  .column = header(column),
                                  .problem = problem,
                                  .value = shortened(value)});
}

void RowCells::remark(std::size_t column, Remark remark, std::string_view before, std::string_view after)
{
    m_outcome.remarks.push_back({.line = m_row.line,
                                 .column = header(column),
                                 .remark = remark,
                                 .before = shortened(before),
                                 .after = shortened(after)});
}

} // namespace storage::sheet
