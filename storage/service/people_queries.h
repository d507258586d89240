// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/records/person_row.h"
#include "storage/sql/connection.h"

#include <limits>
#include <string_view>
#include <vector>

namespace storage {

/// The first of those whom a search found, in the order of names.
struct FoundPeople {
    std::vector<PersonRow> rows{};
    bool isAll{true}; ///< There are no others.

    friend bool operator==(const FoundPeople&, const FoundPeople&) = default;
};

/// No limit.
inline constexpr std::size_t everyone = std::numeric_limits<std::int64_t>::max();

/// Reads people. `today` (clinic's calendar) decides which hearing is the next.
class PeopleQueries {
public:
    explicit PeopleQueries(sql::Connection& db) : m_db{db} { }

    /// People whose names, other names, A-Numbers or case references begin with every word of `typed`:
    /// accents, case, apostrophes and the order of surnames do not matter. Nobody for a text without a letter
    /// or digit.
    Result<FoundPeople> search(std::string_view typed, std::size_t limit, Date today) const;
    /// How many people `search` finds in all.
    Result<std::size_t> count(std::string_view typed) const;
    /// The local numbers of the first `limit` people found, in the order of names; of everybody for an empty
    /// text. For paged lists.
    Result<std::vector<std::int64_t>> numbers(std::string_view typed, std::size_t limit = everyone) const;
    /// The list's line of each number; numbers of persons who are gone are left out.
    Result<std::vector<PersonRow>> rows(const std::vector<std::int64_t>& numbers, Date today) const;
    /// Reads the next part of what lists of people are made of into the cache: a page that is not there has
    /// to be decrypted first. Call it with 0, 1, 2 ... while nobody waits, until it returns false.
    Result<bool> readAhead(int part) const;
    Result<Person> person(PersonId id) const;
    /// Everyone with this A-Number, unless it was marked wrong: more than one is a clash.
    Result<std::vector<Person>> withANumber(const ANumber& number) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
