// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/row_draft.h"
#include "storage/import/sheet_layout.h"
#include "storage/import/sheet_options.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace storage::sheet {

/// A clinic's spreadsheet, row by row, in memory that does not grow with it. It knows nothing of what is
/// stored: whoever takes the drafts looks the persons up (`person_match.h`) and stores them.
class SheetReader {
public:
    /// Reads the file once to learn how it is written. FileNotFound, FileUnreadable, SheetEmpty,
    /// SheetUnreadable, SheetWithoutNames. `options` is copied.
    static Result<SheetReader> open(const std::filesystem::path& path, SheetOptions options);

    SheetReader(const SheetReader&) = delete;
    SheetReader& operator=(const SheetReader&) = delete;
    SheetReader(SheetReader&& other) noexcept;
    SheetReader& operator=(SheetReader&& other) noexcept;
    ~SheetReader();

    /// The next row; nothing at the end. FileUnreadable if the disk fails.
    Result<std::optional<RowOutcome>> next();
    /// What there is to say about the sheet as a whole; known before the first row.
    const SheetLayout& layout() const;
    Encoding encoding() const;
    /// How many bytes of the file have been read, and how many it has, for a progress bar.
    std::uint64_t bytesRead() const;
    std::uint64_t bytes() const;

private:
    struct State;
    explicit SheetReader(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace storage::sheet
