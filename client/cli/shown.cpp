// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/shown.h"

#include "i18n/icu_text.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace client::cli {
namespace {

constexpr UChar32 replacement{0xFFFD};

bool isSafe(UChar32 character)
{
    switch (u_charType(character)) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR: // directions, invisible joiners
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
    case U_SURROGATE:
    case U_UNASSIGNED: return false;
    default: return true;
    }
}

/// The characters of `text`; bytes that are none are U+FFFD.
std::vector<UChar32> charactersOf(std::string_view text)
{
    const auto wide = i18n::toUnicode(text);
    std::vector<UChar32> characters(static_cast<std::size_t>(wide.countChar32()));
    UErrorCode status = U_ZERO_ERROR;
    wide.toUTF32(characters.data(), static_cast<std::int32_t>(characters.size()), status);
    return characters;
}

std::size_t columnsTakenBy(UChar32 character)
{
    switch (u_charType(character)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR: return 0;
    default: break;
    }
    const auto width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

void pad(std::string& line, std::string_view cell, std::size_t width)
{
    line += cell;
    line.append(width - columnsOf(cell), ' ');
}

std::string trimmed(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

} // namespace

std::string shown(std::string_view text)
{
    icu::UnicodeString safe;
    for (const auto character : charactersOf(text))
        safe.append(isSafe(character) ? character : replacement);
    return i18n::toUtf8(safe);
}

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    for (const auto character : charactersOf(text))
        columns += columnsTakenBy(character);
    return columns;
}

void Table::add(std::vector<std::string> cells)
{
    cells.resize(m_headings.size());
    for (auto& cell : cells)
        cell = shown(cell);
    m_rows.push_back(std::move(cells));
}

std::string Table::text(std::string_view none) const
{
    if (m_rows.empty())
        return std::string{none} + '\n';
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < m_headings.size(); ++column) {
        widths.push_back(columnsOf(m_headings[column]));
        for (const auto& row : m_rows)
            widths.back() = std::max(widths.back(), columnsOf(row[column]));
    }
    std::string lines;
    const auto addLine = [&](const std::vector<std::string>& cells) {
        std::string line;
        for (std::size_t column = 0; column < cells.size(); ++column)
            pad(line, cells[column], widths[column] + 2);
        lines += trimmed(std::move(line));
    };
    addLine(m_headings);
    for (const auto& row : m_rows)
        addLine(row);
    return lines;
}

void Facts::add(std::string label, std::string_view value)
{
    if (!value.empty())
        m_facts.emplace_back(std::move(label) + ':', shown(value));
}

std::string Facts::text() const
{
    std::size_t width = 0;
    for (const auto& [label, value] : m_facts)
        width = std::max(width, columnsOf(label));
    std::string lines;
    for (const auto& [label, value] : m_facts) {
        std::string line;
        pad(line, label, width + 2);
        lines += trimmed(line + value);
    }
    return lines;
}

} // namespace client::cli
