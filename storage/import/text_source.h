// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace storage::sheet {

enum class Encoding { Utf8, Utf16Little, Utf16Big, Windows1252 };

/// A spreadsheet file as UTF-8 text, one piece at a time. Bytes that are no text become U+FFFD, which no cell
/// may hold, so that a damaged row is refused and never guessed.
class TextSource {
public:
    /// Reads the whole file once to learn its encoding: a byte order mark decides; else UTF-16 if the zero
    /// bytes leave no doubt; else UTF-8; else, if more bytes are broken than belong to well-formed
    /// characters, Windows-1252. FileNotFound; FileUnreadable (also for a folder); SheetEmpty;
    /// SheetUnreadable for a workbook (.xlsx, .xls, .ods).
    static Result<TextSource> open(const std::filesystem::path& path);

    Encoding encoding() const { return m_encoding; }
    /// The next piece, valid until the next call; empty at the end. FileUnreadable if the disk fails.
    Result<std::string_view> read();
    /// Back to the beginning.
    void rewind();
    /// Bytes of the file read since the beginning, and in all.
    std::uint64_t bytesRead() const { return m_bytesRead; }
    std::uint64_t bytes() const { return m_bytes; }

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    TextSource(std::FILE* file, std::uint64_t bytes);
    Result<std::string_view> readBytes();
    Result<Done> recognize();

    std::unique_ptr<std::FILE, Closer> m_file;
    std::uint64_t m_bytes{};
    std::uint64_t m_bytesRead{};
    Encoding m_encoding{Encoding::Utf8};
    long m_markBytes{0}; ///< Length of the byte order mark.
    bool m_allValid{false}; ///< UTF-8 without a fault: pieces pass as they are.
    std::string m_bytesHere;
    std::string m_cut; ///< The first bytes of a character whose rest is in the next piece.
    std::string m_text;
};

} // namespace storage::sheet
