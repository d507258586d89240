// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace storage {

/// Whether `c` is 0 to 9, whatever the locale.
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The texts with `between` between them.
std::string joined(const std::vector<std::string>& texts, std::string_view between);

/// `text` without the bytes of `dropped` at either end.
std::string_view trimmed(std::string_view text, std::string_view dropped = " \t\r\n");

} // namespace storage
