// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/deadline.h"
#include "storage/sql/connection.h"

namespace storage {

/// A hearing or due date that reminders may be owed for, as far as reminding needs to know it.
struct RemindedDate {
    std::optional<HearingId> hearing{};
    std::optional<DeadlineId> deadline{};
    Date on{};        ///< The court's calendar day, or the safe date.
    Date enteredOn{}; ///< Reminders that were due before it are not owed.

    friend bool operator==(const RemindedDate&, const RemindedDate&) = default;
};

/// Alerts that were given. "Once" is a constraint of the table.
class ReminderRepository {
public:
    explicit ReminderRepository(sql::Connection& db) : m_db{db} {}

    /// Returns false, and changes nothing, if this alert was given before.
    bool insert(const Reminder& reminder);
    void acknowledge(ReminderId id, UserId by, Instant at);
    std::optional<Reminder> find(ReminderId id) const;
    /// Given and not yet acknowledged, for hearings and due dates that still stand; earliest first.
    std::vector<Reminder> unacknowledged() const;
    /// Alerts given for dates from `from` on, acknowledged or not.
    std::vector<Reminder> givenFor(Date from) const;
    /// Scheduled hearings and open due dates from `from` to `to`.
    std::vector<RemindedDate> datesBetween(Date from, Date to) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
