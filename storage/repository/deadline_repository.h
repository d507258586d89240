// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/deadline.h"
#include "storage/sql/connection.h"

namespace storage {

/// Due dates and the alerts that were given for them and for hearings.
class DeadlineRepository {
public:
    explicit DeadlineRepository(sql::Connection& db) : m_db{db} { }

    /// `enteredOn` is today on the clinic's calendar: reminders that were due before it are not owed.
    void insert(const Deadline& deadline, Date enteredOn);
    void setStatus(DeadlineId id, DeadlineStatus status, std::optional<Date> doneOn);
    /// Replaces what made a date whose days stay the same: the steps and the version of the rule.
    void restate(DeadlineId id, const NewDeadline& anew);
    std::optional<Deadline> find(DeadlineId id) const;
    /// Every due date of a case by safe date, closed ones too.
    std::vector<Deadline> of(CaseId id) const;

private:
    sql::Connection& m_db;
};

/// Reads the columns id, client_case, origin, rule, rule_version, what, entry, hearing, raw, official, safe,
/// steps, status, done_on.
Deadline readDeadline(sql::Row row);

/// The arithmetic of a due date as it is stored: a JSON array.
std::string stepsToJson(const std::vector<DateStep>& steps);
/// Reads what `stepsToJson` writes. Throws `SqlError` for anything else.
std::vector<DateStep> stepsFromJson(std::string_view json);

} // namespace storage
