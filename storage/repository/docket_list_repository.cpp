// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/docket_list_repository.h"

#include "storage/repository/deadline_repository.h"
#include "storage/repository/read.h"
#include "storage/repository/reminder_repository.h"

#include <algorithm>

namespace storage {
namespace {

std::string nameIn(sql::Row row, int column)
{
    return listName(NewPerson{.givenNames = row.text(column),
                              .firstSurname = row.text(column + 1),
                              .secondSurname = row.text(column + 2)});
}

std::int64_t readCount(sql::Row row)
{
    return row.integer(0);
}

DocketRow readDocketRow(sql::Row row)
{
    return {.hearing = row.id<Hearing>(0),
            .at = row.optionalLocalTime(1).value(),
            .zone = row.text(2),
            .court = row.text(3),
            .kind = readWord<HearingKind>(row, 4),
            .fixity = readWord<HearingFixity>(row, 5),
            .report = {.source = readWord<ReportSource>(row, 6),
                       .port = row.text(7),
                       .at = row.optionalLocalTime(8),
                       .zone = row.text(9)},
            .waitsInMexico = storage::waitsInMexico(
                {.kind = readWord<CaseKind>(row, 10), .custody = readWord<Custody>(row, 18)}),
            .firstCase = row.id<Case>(11),
            .reference = row.text(12),
            .representation = readWord<Representation>(row, 16),
            .responsible = row.isNull(17) ? "" : row.text(17)};
}

/// Reminders given and not acknowledged, for dates that still stand.
constexpr auto givenInOrder = R"(
        SELECT r.id, r.hearing, r.deadline, r.chain, r.lead_days, r.due_on, r.fired_at, r.acknowledged_at, r.acknowledged_by,
               coalesce(substr(h.at, 1, 10), d.safe), c.id, p.given_names, p.first_surname, p.second_surname,
               coalesce(nullif(d.rule, ''), d.what, '')
        FROM reminder r INDEXED BY reminder_unseen
        LEFT JOIN hearing h ON h.id = r.hearing
        LEFT JOIN deadline d ON d.id = r.deadline
        JOIN client_case c ON c.id = coalesce(d.client_case,
            (SELECT client_case FROM hearing_case hc WHERE hc.hearing = r.hearing ORDER BY rank LIMIT 1))
        JOIN person p ON p.id = c.respondent
        WHERE r.acknowledged_at IS NULL AND coalesce(h.status = 'scheduled' AND NOT h.deleted, d.status = 'open')
        ORDER BY date(r.due_on, r.lead_days || ' days'), r.due_on, r.id
    )";

GivenReminder readGivenReminder(sql::Row row)
{
    return {.reminder = readReminder(row),
            .on = row.date(9),
            .caseId = row.id<Case>(10),
            .name = nameIn(row, 11),
            .what = row.text(14)};
}

bool isOfSameDate(const Reminder& one, const Reminder& other)
{
    return one.hearing == other.hearing && one.deadline == other.deadline && one.chain == other.chain;
}

DueRow readDueRow(sql::Row row)
{
    DueRow due;
    due.deadline = readDeadline(row);
    due.name = nameIn(row, 14);
    due.reference = row.text(17);
    due.responsible = row.isNull(18) ? "" : row.text(18);
    return due;
}

} // namespace

std::vector<DocketRow> DocketListRepository::hearings(const DocketFilter& filter) const
{
    std::vector<DocketRow> rows;
    m_db.prepare(R"(
        SELECT h.id, h.at, h.zone, h.court, h.kind, h.fixity, h.report_source, h.report_port, h.report_at, h.report_zone,
               c.kind, c.id, c.reference, p.given_names, p.first_surname, p.second_surname, c.representation, u.name,
               c.custody
        FROM live_hearing h
        JOIN hearing_case hc ON hc.hearing = h.id
        JOIN client_case c ON c.id = hc.client_case
        JOIN person p ON p.id = c.respondent
        LEFT JOIN user u ON u.id = c.responsible
        WHERE h.at >= ?1 AND h.at < ?2 || ' 99' AND h.status = 'scheduled' AND NOT c.deleted
          AND (?3 = '' OR h.court = ?3) AND (?4 IS NULL OR c.responsible = ?4)
        ORDER BY h.at, h.n, hc.rank
    )")
        .bind(filter.from, filter.to, filter.court, filter.responsible)
        .eachWhile([&](sql::Row row) {
            const auto id = row.id<Hearing>(0);
            if (rows.empty() || rows.back().hearing != id) {
                if (rows.size() == filter.limit)
                    return false;
                rows.push_back(readDocketRow(row));
            }
            rows.back().names.push_back(nameIn(row, 13));
            return true;
        });
    return rows;
}

std::vector<DueRow> DocketListRepository::due(Date from, Date to, std::size_t limit) const
{
    return m_db
        .prepare(R"(
        SELECT d.id, d.client_case, d.origin, d.rule, d.rule_version, d.what, d.entry, d.hearing, d.raw, d.official, d.safe,
               d.steps, d.status, d.done_on, p.given_names, p.first_surname, p.second_surname, c.reference, u.name
        FROM deadline d
        JOIN client_case c ON c.id = d.client_case
        JOIN person p ON p.id = c.respondent
        LEFT JOIN user u ON u.id = c.responsible
        WHERE d.status = 'open' AND d.safe BETWEEN ?1 AND ?2 AND NOT c.deleted
        ORDER BY d.safe, d.n LIMIT ?3
    )")
        .bind(from, to, static_cast<std::int64_t>(limit))
        .all(readDueRow);
}

std::vector<DueRow> DocketListRepository::allDue(std::size_t limit) const
{
    return m_db
        .prepare(R"(
        SELECT d.id, d.client_case, d.origin, d.rule, d.rule_version, d.what, d.entry, d.hearing, d.raw, d.official, d.safe,
               d.steps, d.status, d.done_on, p.given_names, p.first_surname, p.second_surname, c.reference, u.name
        FROM deadline d
        JOIN client_case c ON c.id = d.client_case
        JOIN person p ON p.id = c.respondent
        LEFT JOIN user u ON u.id = c.responsible
        WHERE NOT c.deleted
        ORDER BY d.safe, d.n LIMIT ?1
    )")
        .bind(static_cast<std::int64_t>(limit))
        .all(readDueRow);
}

std::vector<MustBeSeenRow> DocketListRepository::mustBeSeen(Date day, std::size_t limit) const
{
    return m_db
        .prepare(R"(
        SELECT c.id, p.given_names, p.first_surname, p.second_surname, c.reference, c.must_be_seen_by
        FROM live_case c JOIN person p ON p.id = c.respondent
        WHERE c.must_be_seen_by <= ?1 AND c.outcome = 'pending'
        ORDER BY c.must_be_seen_by, c.n LIMIT ?2
    )")
        .bind(day, static_cast<std::int64_t>(limit))
        .all([](sql::Row row) {
            return MustBeSeenRow{.caseId = row.id<Case>(0),
                                 .name = nameIn(row, 1),
                                 .reference = row.text(4),
                                 .by = row.date(5)};
        });
}

std::vector<GivenReminder> DocketListRepository::givenReminders(std::size_t limit) const
{
    std::vector<GivenReminder> rows;
    m_db.prepare(givenInOrder).eachWhile([&](sql::Row row) {
        if (rows.size() == limit)
            return false;
        rows.push_back(readGivenReminder(row));
        return true;
    });
    return rows;
}

std::vector<GivenReminder> DocketListRepository::givenDates(std::size_t limit) const
{
    std::vector<GivenReminder> rows;
    m_db.prepare(givenInOrder).eachWhile([&](sql::Row row) {
        if (rows.size() == limit)
            return false;
        auto given = readGivenReminder(row);
        if (std::ranges::none_of(
                rows, [&](const auto& other) { return isOfSameDate(other.reminder, given.reminder); }))
            rows.push_back(std::move(given));
        return true;
    });
    return rows;
}

std::int64_t DocketListRepository::countHearings(Date from, Date to) const
{
    return m_db
        .prepare(R"(
        SELECT count(*) FROM live_hearing WHERE at >= ?1 AND at < ?2 || ' 99' AND status = 'scheduled'
    )")
        .bind(from, to)
        .one(readCount)
        .value();
}

std::int64_t DocketListRepository::countDue(Date from, Date to) const
{
    return m_db.prepare("SELECT count(*) FROM deadline WHERE status = 'open' AND safe BETWEEN ?1 AND ?2")
        .bind(from, to)
        .one(readCount)
        .value();
}

std::int64_t DocketListRepository::countMustBeSeen(Date day) const
{
    return m_db.prepare("SELECT count(*) FROM live_case WHERE must_be_seen_by <= ?1 AND outcome = 'pending'")
        .bind(day)
        .one(readCount)
        .value();
}

} // namespace storage
