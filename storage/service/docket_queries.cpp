// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/docket_queries.h"

#include "storage/repository/reminder_repository.h"
#include "storage/service/guarded.h"

#include <algorithm>

namespace storage {
namespace {

/// Of each list: more lines than anyone reads on one page.
constexpr std::size_t mostOfToday = 50;
constexpr std::size_t allRows = 1'000'000;

/// For a list that is too slow to count: `all` is only one more than is shown, if there are more.
template <class Row> FirstRows<Row> firstOf(std::vector<Row> oneMore)
{
    const auto all = static_cast<std::int64_t>(oneMore.size());
    oneMore.resize(std::min(oneMore.size(), mostOfToday));
    return {std::move(oneMore), all};
}

} // namespace

Result<std::vector<DocketRow>> DocketQueries::hearings(const DocketFilter& filter) const
{
    return guardedRead(m_db, [&]() -> Result<std::vector<DocketRow>> {
        return DocketListRepository{m_db}.hearings(filter);
    });
}

Result<std::vector<DueRow>> DocketQueries::due(Date from, Date to) const
{
    return guardedRead(m_db, [&]() -> Result<std::vector<DueRow>> {
        return DocketListRepository{m_db}.due(from, to, allRows);
    });
}

Result<std::vector<DueRow>> DocketQueries::allDue() const
{
    return guardedRead(
        m_db, [&]() -> Result<std::vector<DueRow>> { return DocketListRepository{m_db}.allDue(allRows); });
}

Result<Today> DocketQueries::today(Date day) const
{
    return guardedRead(m_db, [&]() -> Result<Today> {
        const DocketListRepository docket{m_db};
        const auto yesterday = plusDays(day, -1);
        const auto firstOverdue = plusDays(day, -30);
        const auto lastDue = plusDays(day, 14);
        const auto nextWeek = plusDays(day, 7);
        const DocketFilter week{.from = day, .to = nextWeek, .limit = mostOfToday};
        return Today{
            .day = day,
            .hearings = {docket.hearings(week), docket.countHearings(day, nextWeek)},
            .overdue
            = {docket.due(firstOverdue, yesterday, mostOfToday), docket.countDue(firstOverdue, yesterday)},
            .overdueOlder = docket.countDue(Date{}, plusDays(firstOverdue, -1)),
            .due = {docket.due(day, lastDue, mostOfToday), docket.countDue(day, lastDue)},
            .mustBeSeen = {docket.mustBeSeen(nextWeek, mostOfToday), docket.countMustBeSeen(nextWeek)},
            .reminders = firstOf(docket.givenDates(mostOfToday + 1))};
    });
}

Result<std::vector<GivenReminder>> DocketQueries::reminders(std::size_t limit) const
{
    return guardedRead(m_db, [&]() -> Result<std::vector<GivenReminder>> {
        return DocketListRepository{m_db}.givenReminders(limit);
    });
}

Result<Statistics> DocketQueries::statistics(StatisticsBy by) const
{
    return guardedRead(m_db, [&]() -> Result<Statistics> {
        const StatisticsRepository statistics{m_db};
        return Statistics{statistics.cases(), statistics.groups(by)};
    });
}

} // namespace storage
