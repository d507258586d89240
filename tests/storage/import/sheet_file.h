// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

/// A spreadsheet on the disk for as long as the test runs.
class SheetFile {
public:
    explicit SheetFile(std::string_view bytes, const std::string& name = "clients.csv") :
        m_path{m_folder.path() / name}
    {
        std::ofstream{m_path, std::ios::binary} << bytes;
    }

    const std::filesystem::path& path() const { return m_path; }

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_path;
};

/// `text` as bytes with a byte order mark.
inline std::string utf16(std::u16string_view text, bool bigEndian)
{
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}
