// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/table.h"

#include <stdexcept>
#include <string>

namespace i18n {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    if (text.empty())
        return parts;
    for (auto end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

std::vector<std::vector<std::string_view>> tableRows(std::string_view text)
{
    std::vector<std::vector<std::string_view>> rows;
    std::size_t columns = 0;
    for (const auto line : split(text, '\n')) {
        if (line.empty())
            continue;
        auto cells = split(line, '\t');
        if (columns == 0)
            columns = cells.size();
        else if (cells.size() == columns)
            rows.push_back(std::move(cells));
        else
            throw std::logic_error{"broken row in a table: " + std::string{line}};
    }
    return rows;
}

} // namespace i18n
