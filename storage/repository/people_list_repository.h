// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/person_row.h"
#include "storage/sql/connection.h"

#include <vector>

namespace storage {

/// Lines of the list of people, read for the numbers that are on screen.
class PeopleListRepository {
public:
    explicit PeopleListRepository(sql::Connection& db) : m_db{db} { }

    /// The line of each number, in the order given; numbers of persons who are gone are left out. `today`
    /// (clinic's calendar) decides which hearing is the next.
    std::vector<PersonRow> rows(const std::vector<std::int64_t>& numbers, Date today) const;
    /// Reads part `part` (0, 1, 2 ...) of what `rows` reads; false if there is no such part.
    bool readAhead(int part) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
