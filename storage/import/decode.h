// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace storage::sheet {

/// What stands in decoded text where the file's bytes are no text: U+FFFD.
inline constexpr std::string_view noText = "\xEF\xBF\xBD";

/// How many bytes the well-formed UTF-8 character at the front of `bytes` has; 0 if there is none.
/// `cut`: the bytes end inside a character that is well-formed so far.
struct Utf8Front {
    std::size_t length{0};
    bool cut{false};
};
Utf8Front utf8Front(std::string_view bytes);

/// Each of these appends `bytes` to `text` as UTF-8 and returns how many bytes it used: the rest is the
/// beginning of a character. With `last` it uses them all.
std::size_t decodeUtf8(std::string_view bytes, bool last, std::string& text);
std::size_t decodeUtf16(std::string_view bytes, bool bigEndian, bool last, std::string& text);
std::size_t decodeWindows1252(std::string_view bytes, std::string& text);

/// The number of characters (code points) of well-formed UTF-8.
std::size_t characterCount(std::string_view text);

} // namespace storage::sheet
