// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/docket_queries.h"

#include "storage/repository/reminder_repository.h"
#include "storage/service/guarded.h"

namespace storage {
namespace {

/// More lines than anyone reads on one page.
constexpr std::size_t pageOfToday = 200;
constexpr std::size_t allRows = 1'000'000;

} // namespace

Result<std::vector<DocketRow>> DocketQueries::hearings(const DocketFilter& filter) const
{
    return guardedRead(
        [&]() -> Result<std::vector<DocketRow>> { return DocketListRepository{m_db}.hearings(filter); });
}

Result<std::vector<DueRow>> DocketQueries::due(Date from, Date to) const
{
    return guardedRead(
        [&]() -> Result<std::vector<DueRow>> { return DocketListRepository{m_db}.due(from, to, allRows); });
}

Result<std::vector<DueRow>> DocketQueries::allDue() const
{
    return guardedRead(
        [&]() -> Result<std::vector<DueRow>> { return DocketListRepository{m_db}.allDue(allRows); });
}

Result<Today> DocketQueries::today(Date day) const
{
    return guardedRead([&]() -> Result<Today> {
        const DocketListRepository docket{m_db};
        const auto firstOverdue = plusDays(day, -30);
        return Today{.day = day,
                     .hearings = docket.hearings({.from = day, .to = plusDays(day, 7), .limit = pageOfToday}),
                     .overdue = docket.due(firstOverdue, plusDays(day, -1), pageOfToday),
                     .overdueOlder = docket.dueBefore(firstOverdue),
                     .due = docket.due(day, plusDays(day, 14), pageOfToday),
                     .mustBeSeen = docket.mustBeSeen(plusDays(day, 7), pageOfToday),
                     .reminders = docket.givenReminders(pageOfToday)};
    });
}

Result<std::vector<GivenReminder>> DocketQueries::reminders(std::size_t limit) const
{
    return guardedRead([&]() -> Result<std::vector<GivenReminder>> {
        return DocketListRepository{m_db}.givenReminders(limit);
    });
}

Result<Statistics> DocketQueries::statistics(StatisticsBy by) const
{
    return guardedRead([&]() -> Result<Statistics> {
        const StatisticsRepository statistics{m_db};
        return Statistics{statistics.cases(), statistics.groups(by)};
    });
}

} // namespace storage
