// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/household.h"
#include "storage/repository/person_repository.h"

namespace storage {

/// Families. A person belongs to one household at most.
class HouseholdRepository {
public:
    explicit HouseholdRepository(sql::Connection& db) : m_db{db} { }

    void insert(const Household& household, const NewUuid& newUuid);
    void addMember(HouseholdId household, const HouseholdMember& member, const NewUuid& newUuid);
    void removeMember(PersonId person);
    /// The household of `person`, members with `Self` first.
    std::optional<Household> of(PersonId person) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
