// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/docket/reminders.h"
#include "storage/records/deadline.h"
#include "storage/sql/connection.h"

namespace storage {

/// Reads the columns id, hearing, deadline, chain, lead_days, due_on, fired_at, acknowledged_at,
/// acknowledged_by.
Reminder readReminder(sql::Row row);

/// Alerts that were given. "Once" is a constraint of the table.
class ReminderRepository {
public:
    explicit ReminderRepository(sql::Connection& db) : m_db{db} { }

    /// Returns false, and changes nothing, if this alert was given before.
    bool insert(const Reminder& reminder);
    /// Gives an alert once more because its date was corrected: it is unacknowledged again.
    void giveAgain(ReminderId id, Date dueOn, Instant at);
    /// Also acknowledges the others of the same date and chain that were given.
    void acknowledge(ReminderId id, UserId by, Instant at);
    std::optional<Reminder> find(ReminderId id) const;
    /// Alerts given for dates from `from` on, acknowledged or not.
    std::vector<Reminder> givenFor(Date from) const;
    /// What is reminded of from `from` to `to` on the clinic's calendar. Dates that were over when they were
    /// entered owe nothing and are left out.
    std::vector<docket::ReminderSubject> subjectsBetween(Date from, Date to,
                                                         std::string_view clinicZone) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
