// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace storage::schema {

/// The tables that are not journaled, because they are made from journaled ones, hold what is not yet saved,
/// or are the journal itself. Every other table has triggers; a test checks it.
inline constexpr std::array unjournaledTables{
    std::string_view{"journal_open"},
    std::string_view{"journal_commit"},
    std::string_view{"journal_change"},
    std::string_view{"person_search"},
    std::string_view{"person_order"},
    std::string_view{"derived_version"},
    std::string_view{"draft"},
    std::string_view{"chunk_bytes"}, // document_chunk journals their length and hash
};

/// Whether rows of `table` may be written without a journal entry. The shadow tables of the search index
/// count with it.
constexpr bool isUnjournaled(std::string_view table)
{
    if (table.starts_with("sqlite_") || table.starts_with("person_search_"))
        return true;
    return std::ranges::find(unjournaledTables, table) != unjournaledTables.end();
}

} // namespace storage::schema
