// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/text_source.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

struct csv_parser; // NOLINT(readability-identifier-naming): libcsv's

namespace storage::sheet {

/// The longest cell that is read, in characters: what the largest spreadsheet programs allow.
inline constexpr std::size_t longestCell = 50'000;
/// The most columns that are read.
inline constexpr std::size_t mostColumns = 1'000;

/// What keeps a row from being read.
enum class RowFault {
    None,
    CellTooLong,
    TooManyCells,
    QuoteOpen, ///< A quotation mark opens a cell and none closes it.
};

/// One row of the file. Its cells are valid until the next row is read.
struct CsvRow {
    std::size_t line{}; ///< Of the file, from 1, where the row begins.
    std::size_t lastLine{}; ///< Where it ends; more than `line` for a cell with line breaks.
    std::span<const std::string> cells{};
    RowFault fault{RowFault::None};
    std::size_t faultColumn{}; ///< From 0: the cell at fault.
    bool endsWithoutBreak{false}; ///< The file ends here, and not with a line break.
    /// The row stands inside what an open quotation mark swallowed: it may be a line of someone's note.
    bool doubtful{false};
};

/// Splits text into rows and cells (RFC 4180, with libcsv's leniency), in memory that does not grow with the
/// file. Blank lines are skipped. After a row whose quotation mark is never closed, reading goes on at the
/// very next line.
class CsvReader {
public:
    CsvReader(TextSource& source, char delimiter);
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;
    ~CsvReader();

    /// The next row, or nothing at the end. FileUnreadable if the disk fails.
    Result<const CsvRow*> next();

private:
    struct Slice {
        std::size_t bytes{0};
        bool endsLine{false};
        bool endsFile{false};
    };

    Result<Slice> nextSlice();
    Result<Done> readMore();
    void feed(std::string_view text);
    void startRow();
    bool finishFile();
    const CsvRow* finishRow(bool endsWithoutBreak);
    const CsvRow* recover();
    void take(const Slice& slice);
    bool swallowedLines() const;
    Result<const CsvRow*> skipHugeLine();
    void resetParser();
    void takeCell(std::string_view text);
    void putFault(RowFault fault, std::size_t column);

    TextSource& m_source;
    char m_delimiter;
    std::unique_ptr<csv_parser> m_parser;
    std::string m_text; ///< Decoded text from the beginning of the row on.
    std::size_t m_rowStart{0}; ///< Where in it the row begins,
    std::size_t m_at{0}; ///< what has not been fed yet,
    std::size_t m_secondLine{0}; ///< and where the row's second line begins; 0 if it has none yet.
    std::size_t m_line{1}; ///< The line of the file at `m_at`.
    bool m_sourceEnded{false};
    std::vector<std::string> m_cells; ///< Kept between rows, so that their memory is.
    std::size_t m_cellCount{0};
    bool m_rowEnded{false};
    CsvRow m_row;
    std::size_t m_doubtfulUntil{0};
    std::size_t m_rereadBytes{0};
};

} // namespace storage::sheet
