// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/docket_row.h"
#include "storage/records/due_row.h"
#include "storage/sql/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace storage {

/// Which hearings a docket shows. Dates are the court's calendar, both ends included.
struct DocketFilter {
    Date from{};
    Date to{};
    std::string court{}; ///< Code; empty for all.
    std::optional<UserId>
        responsible{}; ///< Also finds the hearings of riders that this user is responsible for.
    std::size_t limit{5000};
};

/// Hearings and due dates in the order of the calendar.
class DocketListRepository {
public:
    explicit DocketListRepository(sql::Connection& db) : m_db{db} { }

    /// Scheduled hearings by date, time and order of entry.
    std::vector<DocketRow> hearings(const DocketFilter& filter) const;
    /// Open due dates whose safe date is from `from` to `to`, by safe date.
    std::vector<DueRow> due(Date from, Date to, std::size_t limit) const;
    /// Every due date, closed ones too, by safe date.
    std::vector<DueRow> allDue(std::size_t limit) const;
    // How long the lists are. Dates as above.
    std::int64_t countHearings(Date from, Date to) const;
    std::int64_t countDue(Date from, Date to) const;
    std::int64_t countMustBeSeen(Date day) const;
    /// Open cases that must be seen by `day` or earlier, by that day.
    std::vector<MustBeSeenRow> mustBeSeen(Date day, std::size_t limit) const;
    /// Reminders given and not acknowledged, for dates that still stand, earliest first by the clinic's
    /// calendar. A family's hearing
    /// appears once.
    std::vector<GivenReminder> givenReminders(std::size_t limit) const;
    /// The same with one reminder of each date and chain, however many of it were given.
    std::vector<GivenReminder> givenDates(std::size_t limit) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
