// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace forms::pdf {

struct NextCharacter {
    char32_t character; ///< U+FFFD for bytes that are no UTF-8.
    std::size_t next; ///< Where the following character begins.
};

/// The character of `text` (UTF-8) at byte `at`, which must lie inside it.
NextCharacter nextCharacter(std::string_view text, std::size_t at);
/// `text` (UTF-8) as code points.
std::u32string toCharacters(std::string_view text);
/// `text` as it can stand on paper: normal form C, line breaks as "\n", every other space or control
/// character as one plain space, invisible characters dropped.
std::string printable(std::string_view text);
/// How many characters a viewer counts against a field's limit: UTF-16 units.
std::size_t countedLength(std::string_view text);

} // namespace forms::pdf
