// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace storage {

/// The places between which a name belongs, if there are names on that side.
struct NameGap {
    std::optional<std::int64_t> below{};
    std::optional<std::int64_t> above{};
    std::string keyAbove{}; ///< The sort key of the name above.
};

/// The derived tables by which people are found and ordered. A person's place is a number that ascends in the
/// order of names, with gaps for those to come. The rows of the search index are numbered by it, so the first
/// hits are the first names and nothing has to be sorted.
class SearchRepository {
public:
    explicit SearchRepository(sql::Connection& db) : m_db{db} { }

    /// `words` are folded, separated by spaces; `sortKey` is the Spanish collation key of the name in lists.
    /// Fastest in ascending places.
    void put(std::int64_t place, std::int64_t person, std::string_view words, std::string_view sortKey);
    /// Makes the person at `place` findable by other words.
    void putWords(std::int64_t place, std::string_view words);
    void remove(std::int64_t place);
    void clear();

    std::optional<std::int64_t> placeOf(std::int64_t person) const;
    std::string sortKeyAt(std::int64_t place) const;
    /// Where someone new of this name belongs: behind those of the same name.
    NameGap gapFor(std::string_view sortKey) const;

    /// The local numbers of the first `limit` persons who match `expression` (FTS5), in the order of names.
    std::vector<std::int64_t> matches(std::string_view expression, std::size_t limit) const;
    /// The first `limit` of everybody, in the order of names.
    std::vector<std::int64_t> everybody(std::size_t limit) const;
    std::size_t count(std::string_view expression) const;

    /// Which collation data made the sort keys; empty if there are none.
    std::string collationVersion() const;
    void setCollationVersion(std::string_view version);

private:
    sql::Connection& m_db;
};

} // namespace storage
