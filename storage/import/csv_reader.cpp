// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/csv_reader.h"

#include "storage/import/decode.h"

#include <csv.h>

#include <algorithm>
#include <limits>
#include <new>

namespace storage::sheet {
namespace {

/// A row is never longer than this, so an open quotation mark cannot swallow a file.
constexpr std::size_t longestRowBytes = std::size_t{2} * 1024 * 1024;
/// How much may be read a second time after open quotation marks before whole stretches are refused instead.
constexpr std::size_t mostRereadBytes = std::size_t{64} * 1024 * 1024;

/// By how much libcsv's buffer for a cell grows. Its own 128 bytes move a long cell thousands of times.
constexpr std::size_t bufferGrowth = std::size_t{64} * 1024;

/// Whether a quotation mark inside a quoted cell is neither doubled nor the cell's end. Within one line that
/// is forgiven; in a row of several lines it means that a mark was left open above and took in whole rows.
bool hasStrayQuote(std::string_view row, char delimiter)
{
    bool cellStarts = true;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!cellStarts || row[i] != '"') {
            cellStarts = row[i] == delimiter || row[i] == '\n' || (cellStarts && row[i] == ' ');
            continue;
        }
        for (++i; i < row.size(); ++i) {
            if (row[i] != '"')
                continue;
            if (i + 1 == row.size() || row[i + 1] != '"')
                break;
            ++i;
        }
        const auto next = row.find_first_not_of(' ', i + 1);
        if (next != std::string_view::npos && row[next] != delimiter && row[next] != '\r'
            && row[next] != '\n')
            return true;
        cellStarts = false;
    }
    return false;
}

int isSpace(unsigned char c)
{
    return c == ' ' ? 1 : 0;
}

} // namespace

CsvReader::CsvReader(TextSource& source, char delimiter) :
    m_source{source}, m_delimiter{delimiter}, m_parser{std::make_unique<csv_parser>()}
{
    csv_init(m_parser.get(), 0);
    resetParser();
}

CsvReader::~CsvReader()
{
    csv_free(m_parser.get());
}

void CsvReader::resetParser()
{
    csv_free(m_parser.get());
    csv_init(m_parser.get(), 0);
    csv_set_blk_size(m_parser.get(), bufferGrowth);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(m_delimiter));
    csv_set_space_func(m_parser.get(), isSpace); // a tab may be the delimiter
}

void CsvReader::putFault(RowFault fault, std::size_t column)
{
    if (m_row.fault != RowFault::None)
        return;
    m_row.fault = fault;
    m_row.faultColumn = column;
}

void CsvReader::takeCell(std::string_view text)
{
    if (m_cellCount == mostColumns) {
        if (!text.empty())
            putFault(RowFault::TooManyCells, mostColumns);
        return;
    }
    if (m_cellCount == m_cells.size())
        m_cells.emplace_back();
    auto& cell = m_cells[m_cellCount];
    if (text.size() > longestCell && characterCount(text) > longestCell) {
        putFault(RowFault::CellTooLong, m_cellCount);
        cell.clear();
    } else {
        cell.assign(text);
    }
    ++m_cellCount;
}

void CsvReader::feed(std::string_view text)
{
    const auto cell = [](void* bytes, std::size_t size, void* self) {
        static_cast<CsvReader*>(self)->takeCell({static_cast<const char*>(bytes), size});
    };
    const auto row = [](int, void* self) { static_cast<CsvReader*>(self)->m_rowEnded = true; };
    if (csv_parse(m_parser.get(), text.data(), text.size(), cell, row, this) != text.size())
        throw std::bad_alloc{}; // libcsv stops for no other reason unless it is strict
}

Result<Done> CsvReader::readMore()
{
    if (m_rowStart > 0) {
        m_text.erase(0, m_rowStart);
        m_at -= m_rowStart;
        if (m_secondLine > 0)
            m_secondLine -= m_rowStart;
        m_rowStart = 0;
    }
    const auto piece = m_source.read();
    if (!piece)
        return piece.error();
    m_sourceEnded = piece->empty();
    m_text.append(*piece);
    return Done{};
}

/// The unfed text up to the end of its line. A line that would make the row too long is cut short.
Result<CsvReader::Slice> CsvReader::nextSlice()
{
    std::size_t from = m_at;
    for (;;) {
        const auto end = m_text.find_first_of("\r\n", from);
        const bool needsNext = end != std::string::npos && m_text[end] == '\r' && end + 1 == m_text.size();
        if (end != std::string::npos && (!needsNext || m_sourceEnded)) {
            const bool pair = m_text[end] == '\r' && end + 1 < m_text.size() && m_text[end + 1] == '\n';
            return Slice{.bytes = end + (pair ? 2 : 1) - m_at, .endsLine = true, .endsFile = false};
        }
        if (m_sourceEnded)
            return Slice{.bytes = m_text.size() - m_at, .endsLine = false, .endsFile = true};
        if (m_text.size() - m_rowStart > longestRowBytes)
            return Slice{.bytes = m_text.size() - m_at, .endsLine = false, .endsFile = false};
        const auto searched = (needsNext ? end : m_text.size()) - m_rowStart;
        if (const auto more = readMore(); !more)
            return more.error();
        from = m_rowStart + searched;
    }
}

void CsvReader::startRow()
{
    m_rowStart = m_at;
    m_secondLine = 0;
    m_cellCount = 0;
    m_rowEnded = false;
    m_row = CsvRow{.line = m_line, .lastLine = m_line};
}

Result<const CsvRow*> CsvReader::next()
{
    startRow();
    for (;;) {
        const auto slice = nextSlice();
        if (!slice)
            return slice.error();
        if (m_at + slice->bytes - m_rowStart > longestRowBytes)
            return m_secondLine > 0 ? recover() : skipHugeLine();
        take(*slice);
        if (slice->endsFile && !m_rowEnded) {
            if (!finishFile())
                return recover();
            if (!m_rowEnded)
                return nullptr;
        }
        if (swallowedLines())
            return recover();
        if (const auto* row = finishRow(slice->endsFile))
            return row;
        if (m_rowEnded || (m_parser->quoted == 0 && m_cellCount == 0 && !slice->endsFile))
            startRow(); // that one was blank
    }
}

/// Feeds the next `slice` of the text and counts its line.
void CsvReader::take(const Slice& slice)
{
    feed(std::string_view{m_text}.substr(m_at, slice.bytes));
    m_at += slice.bytes;
    m_row.lastLine = m_line;
    if (!slice.endsLine)
        return;
    ++m_line;
    if (m_secondLine == 0)
        m_secondLine = m_at;
}

/// Whether the row that ended took in whole lines of others because of a quotation mark that is not one.
bool CsvReader::swallowedLines() const
{
    return m_rowEnded && m_row.lastLine > m_row.line
        && hasStrayQuote(std::string_view{m_text}.substr(m_rowStart, m_at - m_rowStart), m_delimiter);
}

/// Ends the last row. False if a quotation mark is still open.
bool CsvReader::finishFile()
{
    csv_set_opts(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI); // tells an open quotation mark apart
    const auto cell = [](void* bytes, std::size_t size, void* self) {
        static_cast<CsvReader*>(self)->takeCell({static_cast<const char*>(bytes), size});
    };
    const auto row = [](int, void* self) { static_cast<CsvReader*>(self)->m_rowEnded = true; };
    const bool closed = csv_fini(m_parser.get(), cell, row, this) == 0;
    csv_set_opts(m_parser.get(), 0);
    return closed;
}

/// The row as read; nothing if it goes on, or all its cells are empty.
const CsvRow* CsvReader::finishRow(bool endsWithoutBreak)
{
    if (!m_rowEnded)
        return nullptr;
    m_row.cells = std::span{m_cells}.first(m_cellCount);
    m_row.endsWithoutBreak = endsWithoutBreak;
    m_row.doubtful = m_row.line <= m_doubtfulUntil;
    const bool blank = std::ranges::all_of(m_row.cells, [](const auto& cell) { return cell.empty(); });
    return blank && m_row.fault == RowFault::None ? nullptr : &m_row;
}

/// Gives the row up because a quotation mark in it is never closed, and goes back to the line after its
/// first, or, where too much was read again already, leaves all its lines unread.
const CsvRow* CsvReader::recover()
{
    m_row.fault = RowFault::QuoteOpen;
    m_row.faultColumn = m_cellCount;
    m_row.cells = {};
    m_row.doubtful = m_row.line <= m_doubtfulUntil;
    resetParser();
    if (m_secondLine == 0) {
        m_at = m_text.size();
        return &m_row;
    }
    m_doubtfulUntil = std::max(m_doubtfulUntil, m_row.lastLine);
    if (m_rereadBytes < mostRereadBytes) {
        m_rereadBytes += m_at - m_secondLine;
        m_row.lastLine = m_row.line;
        m_at = m_secondLine;
        m_line = m_row.line + 1;
    }
    return &m_row;
}

/// Drops the rest of a line that is too long to keep.
Result<const CsvRow*> CsvReader::skipHugeLine()
{
    putFault(RowFault::CellTooLong, m_cellCount);
    m_row.cells = {};
    m_row.doubtful = m_row.line <= m_doubtfulUntil;
    resetParser();
    std::size_t quotes = 0;
    for (;;) {
        const auto end = m_text.find('\n', m_at);
        const auto stop = end == std::string::npos ? m_text.size() : end + 1;
        quotes
            += static_cast<std::size_t>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_at),
                                                   m_text.begin() + static_cast<std::ptrdiff_t>(stop), '"'));
        m_at = stop;
        m_rowStart = m_at;
        if (end != std::string::npos || m_sourceEnded)
            break;
        if (const auto more = readMore(); !more)
            return more.error();
    }
    ++m_line;
    if (quotes % 2 != 0) // the cell goes on in the next lines, who knows how far
        m_doubtfulUntil = std::numeric_limits<std::size_t>::max();
    return &m_row;
}

} // namespace storage::sheet
