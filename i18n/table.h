// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace i18n {

/// The parts of `text` between separators, empty ones included; nothing for an empty text.
std::vector<std::string_view> split(std::string_view text, char separator);
/// The rows of a table of ours: lines of cells divided by tabs, the line of headings left out. Each row has
/// as many cells as there are headings, else the program was built with a broken table: std::logic_error.
std::vector<std::vector<std::string_view>> tableRows(std::string_view text);

} // namespace i18n
