// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/statistics_repository.h"

#include <stdexcept>

namespace storage {
namespace {

std::string_view queryFor(StatisticsBy by)
{
    switch (by) {
    case StatisticsBy::Outcome:
        return "SELECT outcome, count(*) FROM live_case GROUP BY 1 ORDER BY 2 DESC, 1";
    case StatisticsBy::Location: return "SELECT court, count(*) FROM live_case GROUP BY 1 ORDER BY 2 DESC, 1";
    case StatisticsBy::Nationality:
        return "SELECT p.nationalities, count(*) FROM live_case c JOIN person p ON p.id = c.respondent GROUP "
               "BY 1 ORDER BY 2 DESC, 1";
    case StatisticsBy::Represented:
        return "SELECT CASE WHEN representation IN ('limited', 'full') THEN 'yes' ELSE 'no' END, count(*) "
               "FROM live_case GROUP BY 1 ORDER BY 2 DESC, 1";
    case StatisticsBy::NtaMonth:
        return "SELECT coalesce(substr(nta_served_on, 1, 7), ''), count(*) FROM live_case GROUP BY 1 ORDER "
               "BY 1";
    }
    throw std::logic_error{"unknown statistics"};
}

} // namespace

static std::int64_t count(sql::Connection& db, std::string_view sql)
{
    return db.prepare(sql).one([](sql::Row row) { return row.integer(0); }).value();
}

std::int64_t StatisticsRepository::cases() const
{
    return count(m_db, "SELECT count(*) FROM live_case");
}
std::int64_t StatisticsRepository::persons() const
{
    return count(m_db, "SELECT count(*) FROM live_person");
}
std::int64_t StatisticsRepository::hearings() const
{
    return count(m_db, "SELECT count(*) FROM live_hearing");
}

std::vector<StatisticsGroup> StatisticsRepository::groups(StatisticsBy by) const
{
    return m_db.prepare(queryFor(by)).all([](sql::Row row) {
        return StatisticsGroup{row.text(0), row.integer(1)};
    });
}

} // namespace storage
