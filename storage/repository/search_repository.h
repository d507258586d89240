// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace storage {

/// The derived tables by which people are found and ordered. Rows are the local numbers of `person`.
class SearchRepository {
public:
    explicit SearchRepository(sql::Connection& db) : m_db{db} { }

    /// `words` are folded, separated by spaces; `sortKey` is the Spanish collation key of the name in lists.
    void put(std::int64_t person, std::string_view words, std::string_view sortKey);
    void remove(std::int64_t person);

    /// Every live person in the order of names.
    std::vector<std::int64_t> allInOrder() const;
    /// The persons who match `expression` (FTS5), in no order.
    std::vector<std::int64_t> matches(std::string_view expression) const;
    /// `hits` in the order of names; stops at `limit`. Few hits are sorted by their keys, many are found by
    /// walking the order: a join and sort in SQL takes 240 ms at ten times the design size.
    std::vector<std::int64_t> inOrder(const std::vector<std::int64_t>& hits, std::size_t limit) const;

    /// Which collation data made the sort keys; empty if there are none.
    std::string collationVersion() const;
    void setCollationVersion(std::string_view version);

private:
    sql::Connection& m_db;
};

} // namespace storage
