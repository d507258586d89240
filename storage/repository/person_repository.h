// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/person.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// Makes a key for a new row, with the time of the commit that writes it.
using NewUuid = std::function<Uuid()>;

/// Persons with their A-Numbers, other names and phones.
class PersonRepository {
public:
    explicit PersonRepository(sql::Connection& db) : m_db{db} { }

    /// Returns the local number of the new row.
    std::int64_t insert(const Person& person, const NewUuid& newUuid);
    void update(const Person& person, const NewUuid& newUuid);
    /// Leaves a tombstone.
    void remove(PersonId id);

    std::optional<Person> find(PersonId id) const;
    /// The local number of a live person.
    std::optional<std::int64_t> numberOf(PersonId id) const;
    /// Every live person, in the order they were entered.
    std::vector<PersonId> allIds() const;
    /// Live persons born on `date`, exactly as stored.
    std::vector<PersonId> bornOn(const PartialDate& date) const;
    /// Live persons who have `number`, unless it was marked wrong.
    std::vector<PersonId> withANumber(const ANumber& number) const;

private:
    void insertNames(const Person& person, const NewUuid& newUuid);
    void completeNames(Person& person) const;

    sql::Connection& m_db;
};

} // namespace storage
