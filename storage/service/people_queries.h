// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/records/person_row.h"
#include "storage/sql/connection.h"

#include <string_view>
#include <vector>

namespace storage {

/// What a search found: how many in all, and the first of them in the order of names.
struct FoundPeople {
    std::size_t total{};
    std::vector<PersonRow> rows{};

    friend bool operator==(const FoundPeople&, const FoundPeople&) = default;
};

/// Reads people. `today` (clinic's calendar) decides which hearing is the next.
class PeopleQueries {
public:
    explicit PeopleQueries(sql::Connection& db) : m_db{db} { }

    /// People whose names, other names, A-Numbers or case references begin with every word of `typed`:
    /// accents, case, apostrophes and the order of surnames do not matter. Nobody for a text without a letter
    /// or digit.
    Result<FoundPeople> search(std::string_view typed, std::size_t limit, Date today) const;
    /// The local numbers of the people found, in the order of names; everybody for an empty text. For paged
    /// lists.
    Result<std::vector<std::int64_t>> numbers(std::string_view typed) const;
    Result<std::vector<PersonRow>> rows(const std::vector<std::int64_t>& numbers, Date today) const;
    Result<Person> person(PersonId id) const;
    /// Everyone with this A-Number, unless it was marked wrong: more than one is a clash.
    Result<std::vector<Person>> withANumber(const ANumber& number) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
