// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace storage {

/// What cases are counted by.
enum class StatisticsBy { Outcome, Location, Nationality, Represented, NtaMonth };

struct StatisticsGroup {
    std::string key; ///< A word of the column; empty where nothing is known.
    std::int64_t count{};

    friend bool operator==(const StatisticsGroup&, const StatisticsGroup&) = default;
};

/// The docket in numbers.
class StatisticsRepository {
public:
    explicit StatisticsRepository(sql::Connection& db) : m_db{db} { }

    std::int64_t cases() const;
    std::int64_t persons() const;
    std::int64_t hearings() const;
    /// Live cases by group, largest first.
    std::vector<StatisticsGroup> groups(StatisticsBy by) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
