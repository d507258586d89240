// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case.h"
#include "storage/repository/person_repository.h"

namespace storage {

/// Cases and the entries to the United States that belong to them.
class CaseRepository {
public:
    explicit CaseRepository(sql::Connection& db) : m_db{db} { }

    void insert(const Case& record);
    void update(const Case& record);

    std::optional<Case> find(CaseId id) const;
    std::optional<CaseId> withReference(std::string_view reference) const;
    /// The live cases of one person, oldest first.
    std::vector<Case> of(PersonId respondent) const;
    /// The cases that follow `lead`.
    std::vector<Case> ridersOf(CaseId lead) const;
    /// The highest running number among references that start with `prefix`; 0 if there is none.
    std::int64_t highestNumber(std::string_view prefix) const;

    void insertEntry(const Entry& entry);
    /// Leaves a tombstone: a due date may have counted from it.
    void removeEntry(EntryId id);
    std::optional<Entry> findEntry(EntryId id) const;
    /// Oldest first.
    std::vector<Entry> entriesOf(CaseId id) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
