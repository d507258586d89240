// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace client::cli {

/// `text` as a terminal may get it: what a client's name could do to one (escape sequences, changes of
/// direction, line breaks) is shown as U+FFFD, ill-formed bytes too.
std::string shown(std::string_view text);

/// How many columns of a terminal `text` takes.
std::size_t columnsOf(std::string_view text);

/// Rows of cells in aligned columns. Cells are made safe with `shown`.
class Table {
public:
    explicit Table(std::vector<std::string> headings) : m_headings{std::move(headings)} { }

    void add(std::vector<std::string> cells);
    /// The lines, with the headings above; only `none` if there are no rows.
    std::string text(std::string_view none) const;

private:
    std::vector<std::string> m_headings;
    std::vector<std::vector<std::string>> m_rows;
};

/// Labels and values under each other: "Court:     San Diego". Empty values are left out.
class Facts {
public:
    void add(std::string label, std::string_view value);
    std::string text() const;

private:
    std::vector<std::pair<std::string, std::string>> m_facts;
};

} // namespace client::cli
