// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/sheet_layout.h"

#include "i18n/fold.h"
#include "storage/import/decode.h"

#include <algorithm>
#include <set>

namespace storage::sheet {
namespace {

constexpr std::array delimiters{',', ';', '\t'};
constexpr std::size_t headerSearchRows = 20;

/// A row that may be the headers, read with one delimiter.
struct Candidate {
    char delimiter{','};
    std::size_t line{};
    std::vector<SheetColumn> columns{};
    std::size_t recognized{0};
    bool hasNames{false};
    bool hintOnly{false}; ///< Only a line "sep=;" stands above it.
};

std::optional<Field> fieldOf(std::string_view header, const ColumnMap& map)
{
    const auto mapped = map.fields.find(i18n::fold(header));
    return mapped == map.fields.end() ? fieldWithHeader(header) : mapped->second;
}

Candidate candidate(const CsvRow& row, char delimiter, const ColumnMap& map)
{
    Candidate result{.delimiter = delimiter, .line = row.line};
    for (const auto& cell : row.cells) {
        SheetColumn column{.header = i18n::tidied(withoutFormula(cell)), .field = std::nullopt};
        if (isText(cell))
            column.field = fieldOf(column.header, map);
        result.recognized += column.field ? 1 : 0;
        result.hasNames = result.hasNames || column.field == Field::GivenNames
            || column.field == Field::FirstSurname || column.field == Field::WholeName;
        result.columns.push_back(std::move(column));
    }
    while (!result.columns.empty() && result.columns.back().header.empty())
        result.columns.pop_back();
    return result;
}

/// The row among the first ones that names the most fields.
struct Search {
    std::optional<Candidate> best{};
    bool anyRow{false};
    bool anyText{true};
};

Result<Done> searchHeader(TextSource& source, char delimiter, const ColumnMap& map, Search& search)
{
    source.rewind();
    CsvReader reader{source, delimiter};
    bool onlyHints = true;
    for (std::size_t count = 0; count < headerSearchRows; ++count) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        if (*row == nullptr)
            break;
        search.anyRow = true;
        if (count == 0 && !(*row)->cells.empty())
            search.anyText = isText((*row)->cells.front());
        auto found = candidate(**row, delimiter, map);
        found.hintOnly = onlyHints;
        onlyHints = onlyHints && !(*row)->cells.empty() && (*row)->cells.front().starts_with("sep=");
        if (found.hasNames && (!search.best || found.recognized > search.best->recognized))
            search.best = std::move(found);
    }
    return Done{};
}

/// Leaves each field that has one value to its first column.
void settleRepeated(SheetLayout& layout)
{
    FieldSet seen;
    for (auto& column : layout.columns) {
        if (!column.field)
            continue;
        const auto at = indexOf(*column.field);
        if (seen.test(at) && !mayRepeat(*column.field)) {
            column.field = std::nullopt;
            layout.remarks.push_back(
                {.line = layout.headerLine, .column = column.header, .remark = Remark::ColumnRepeated});
        }
        seen.set(at);
    }
}

bool isIgnored(const SheetColumn& column, const ColumnMap& map)
{
    const auto mapped = map.fields.find(i18n::fold(column.header));
    return mapped != map.fields.end() && !mapped->second;
}

/// What is counted while the rows are read the first time.
struct Survey {
    std::size_t rows{0};
    bool lastWasShort{false};
    std::vector<bool> hasContents{};
    std::array<std::array<std::size_t, 2>, fieldCount> shownOrders{};
    bool hasF{false}; ///< In the column for sex.
    bool hasH{false};

    void add(const SheetLayout& layout, const CsvRow& row)
    {
        ++rows;
        lastWasShort = row.fault == RowFault::None && row.cells.size() < layout.columns.size();
        for (std::size_t i = 0; i < row.cells.size() && i < layout.columns.size(); ++i) {
            const auto& cell = row.cells[i];
            hasContents[i] = hasContents[i] || !cell.empty();
            const auto field = layout.columns[i].field;
            if (field == Field::Sex && cell.size() == 1) {
                hasF = hasF || cell == "F" || cell == "f";
                hasH = hasH || cell == "H" || cell == "h";
            }
            // Only numeric dates show an order, and they are short.
            if (!field || !isDate(*field) || cell.size() < 8 || cell.size() > 40
                || cell.find_first_of("/-.") == std::string::npos)
                continue;
            if (const auto shown = readDate(withoutFormula(cell), std::nullopt).shows)
                ++shownOrders[indexOf(*field)][static_cast<std::size_t>(*shown)];
        }
    }
};

void settleOrders(SheetLayout& layout, const Survey& survey, const ColumnMap& map)
{
    for (std::size_t i = 0; i < fieldCount; ++i) {
        const auto [monthFirst, dayFirst] = survey.shownOrders[i];
        if (map.dateOrder)
            layout.dateOrders[i] = map.dateOrder;
        else if ((monthFirst > 0) != (dayFirst > 0)) // a column that shows both settles nothing
            layout.dateOrders[i] = monthFirst > 0 ? DateOrder::MonthFirst : DateOrder::DayFirst;
    }
}

void remarkColumns(SheetLayout& layout, const Survey& survey, const ColumnMap& map)
{
    const auto repeated = [&layout](const std::string& header) {
        return std::ranges::any_of(layout.remarks, [&](const auto& remark) {
            return remark.remark == Remark::ColumnRepeated && remark.column == header;
        });
    };
    std::set<std::string, std::less<>> headers;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& column = layout.columns[i];
        headers.insert(i18n::fold(column.header));
        if (!column.field && survey.hasContents[i] && !isIgnored(column, map) && !repeated(column.header))
            layout.remarks.push_back(
                {.line = layout.headerLine, .column = column.header, .remark = Remark::ColumnUnknown});
    }
    for (const auto& [header, field] : map.fields) {
        if (!headers.contains(header))
            layout.remarks.push_back(
                {.line = layout.headerLine, .column = header, .remark = Remark::MapColumnMissing});
    }
}

Result<Survey> surveyRows(TextSource& source, SheetLayout& layout)
{
    Survey survey;
    survey.hasContents.resize(layout.columns.size());
    source.rewind();
    CsvReader reader{source, layout.delimiter};
    for (;;) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        if (*row == nullptr)
            return survey;
        if ((*row)->line <= layout.headerLine || repeatsHeader(layout, **row))
            continue;
        layout.alwaysFull = layout.alwaysFull && !survey.lastWasShort;
        survey.add(layout, **row);
    }
}

bool wrappedAsFormula(std::string_view cell)
{
    return cell.size() >= 3 && cell.starts_with("=\"") && cell.ends_with('"');
}

} // namespace

bool SheetLayout::has(Field field) const
{
    return std::ranges::any_of(columns, [field](const auto& column) { return column.field == field; });
}

Result<SheetLayout> learnLayout(TextSource& source, const ColumnMap& map)
{
    Search search;
    for (const char delimiter : delimiters) {
        if (const auto searched = searchHeader(source, delimiter, map, search); !searched)
            return searched.error();
    }
    if (!search.anyRow)
        return Error{Problem::SheetEmpty};
    if (!search.best)
        return search.anyText ? Error{Problem::SheetWithoutNames}
                              : Error{Problem::SheetUnreadable, "control characters in the first row"};
    SheetLayout layout{.delimiter = search.best->delimiter,
                       .headerLine = search.best->line,
                       .columns = std::move(search.best->columns)};
    settleRepeated(layout);
    if (layout.headerLine > 1 && !search.best->hintOnly)
        layout.remarks.push_back({.line = layout.headerLine, .remark = Remark::LinesBeforeHeader});
    const auto survey = surveyRows(source, layout);
    if (!survey)
        return survey.error();
    if (survey->rows == 0)
        return Error{Problem::SheetEmpty};
    settleOrders(layout, *survey, map);
    if (survey->hasF != survey->hasH)
        layout.letterM = survey->hasF ? Sex::Male : Sex::Female;
    remarkColumns(layout, *survey, map);
    source.rewind();
    return layout;
}

bool repeatsHeader(const SheetLayout& layout, const CsvRow& row)
{
    if (row.fault != RowFault::None || row.cells.size() < layout.columns.size())
        return false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string_view header
            = i < layout.columns.size() ? std::string_view{layout.columns[i].header} : std::string_view{};
        if (row.cells[i] != header && i18n::tidied(withoutFormula(row.cells[i])) != header)
            return false;
    }
    return true;
}

std::string_view withoutFormula(std::string_view cell)
{
    if (wrappedAsFormula(cell) && cell.substr(2, cell.size() - 3).find('"') == std::string_view::npos)
        return cell.substr(2, cell.size() - 3);
    if (cell.size() < 2 || cell.front() != '\'')
        return cell;
    const auto rest = cell.substr(1);
    constexpr std::array<std::string_view, 10> dangerous{"=",  "+",      "-",      "@",      "\t",
                                                         "\r", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    const bool guarded = std::ranges::any_of(dangerous, [rest](auto mark) { return rest.starts_with(mark); });
    return guarded ? rest : cell;
}

bool isText(std::string_view cell)
{
    const bool controls = std::ranges::any_of(cell, [](char c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\x7F';
    });
    return !controls && cell.find(noText) == std::string_view::npos;
}

} // namespace storage::sheet
