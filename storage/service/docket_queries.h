// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/repository/docket_list_repository.h"
#include "storage/repository/statistics_repository.h"

#include <vector>

namespace storage {

/// The beginning of a list, and how long it is.
template <class Row> struct FirstRows {
    std::vector<Row> rows{};
    std::int64_t all{};

    std::int64_t others() const { return all - static_cast<std::int64_t>(rows.size()); }

    friend bool operator==(const FirstRows&, const FirstRows&) = default;
};

/// What must not be missed, as one page shows it: of each list what comes first.
struct Today {
    Date day{}; ///< The clinic's calendar.
    FirstRows<DocketRow> hearings{}; ///< The next 7 days.
    FirstRows<DueRow> overdue{}; ///< Safe date within the last 30 days.
    std::int64_t overdueOlder{}; ///< How many are overdue for longer.
    FirstRows<DueRow> due{}; ///< Safe date within the next 14 days.
    FirstRows<MustBeSeenRow> mustBeSeen{}; ///< Within the next 7 days, and late ones.
    FirstRows<GivenReminder>
        reminders{}; ///< Given and not acknowledged; `all` tells only that there are more.

    friend bool operator==(const Today&, const Today&) = default;
};

struct Statistics {
    std::int64_t cases{};
    std::vector<StatisticsGroup> groups{};

    friend bool operator==(const Statistics&, const Statistics&) = default;
};

/// Reads hearings and due dates across cases.
class DocketQueries {
public:
    explicit DocketQueries(sql::Connection& db) : m_db{db} { }

    Result<std::vector<DocketRow>> hearings(const DocketFilter& filter) const;
    Result<std::vector<DueRow>> due(Date from, Date to) const;
    Result<std::vector<DueRow>> allDue() const;
    Result<Today> today(Date day) const;
    /// Reminders given and not acknowledged, earliest first.
    Result<std::vector<GivenReminder>> reminders(std::size_t limit) const;
    Result<Statistics> statistics(StatisticsBy by) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
