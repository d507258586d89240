// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/reminder_repository.h"

#include "storage/repository/deadline_repository.h"
#include "storage/repository/read.h"

namespace storage {

Reminder readReminder(sql::Row row)
{
    return {.id = row.id<Reminder>(0),
            .hearing = row.optionalId<Hearing>(1),
            .deadline = row.optionalId<Deadline>(2),
            .chain = readWord<ReminderChain>(row, 3),
            .leadDays = static_cast<int>(row.integer(4)),
            .dueOn = row.date(5),
            .firedAt = row.optionalInstant(6),
            .acknowledgedAt = row.optionalInstant(7),
            .acknowledgedBy = row.optionalId<User>(8)};
}

bool ReminderRepository::insert(const Reminder& reminder)
{
    m_db.prepare(R"(
        INSERT INTO reminder (id, hearing, deadline, chain, lead_days, due_on, fired_at, acknowledged_at, acknowledged_by)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING
    )")
        .bind(reminder.id, reminder.hearing, reminder.deadline, wordOf(reminder.chain), reminder.leadDays,
              reminder.dueOn, reminder.firedAt, reminder.acknowledgedAt, reminder.acknowledgedBy)
        .run();
    return m_db.changes() == 1;
}

void ReminderRepository::giveAgain(ReminderId id, Date dueOn, Instant at)
{
    m_db.prepare("UPDATE reminder SET due_on = ?2, fired_at = ?3, acknowledged_at = NULL, acknowledged_by = "
                 "NULL WHERE id = ?1")
        .bind(id, dueOn, at)
        .run();
}

void ReminderRepository::acknowledge(ReminderId id, UserId by, Instant at)
{
    m_db.prepare(R"(
        UPDATE reminder SET acknowledged_at = ?2, acknowledged_by = ?3
        WHERE acknowledged_at IS NULL
          AND (coalesce(hearing, deadline), chain) = (SELECT coalesce(hearing, deadline), chain FROM reminder WHERE id = ?1)
    )")
        .bind(id, at, by)
        .run();
}

std::optional<Reminder> ReminderRepository::find(ReminderId id) const
{
    return m_db
        .prepare(R"(
        SELECT id, hearing, deadline, chain, lead_days, due_on, fired_at, acknowledged_at, acknowledged_by
        FROM reminder WHERE id = ?1
    )")
        .bind(id)
        .one(readReminder);
}

std::vector<Reminder> ReminderRepository::givenFor(Date from) const
{
    return m_db
        .prepare(R"(
        SELECT r.id, r.hearing, r.deadline, chain, lead_days, due_on, fired_at, acknowledged_at, acknowledged_by
        FROM reminder r LEFT JOIN hearing h ON h.id = r.hearing LEFT JOIN deadline d ON d.id = r.deadline
        WHERE coalesce(h.at, d.safe) >= ?1 ORDER BY due_on, r.id
    )")
        .bind(from)
        .all(readReminder);
}

std::vector<docket::ReminderSubject> ReminderRepository::subjectsBetween(Date from, Date to,
                                                                         std::string_view clinicZone) const
{
    std::vector<docket::ReminderSubject> subjects;
    // The court's day may be a day off the clinic's.
    m_db.prepare(R"(
        SELECT id, at, zone, fixity, status, entered_on FROM live_hearing
        WHERE status = 'scheduled' AND at >= ?1 AND at < ?2 || ' 99' AND substr(at, 1, 10) >= date(entered_on, '-1 day')
        ORDER BY at, n
    )")
        .bind(plusDays(from, -1), plusDays(to, 1))
        .each([&](sql::Row row) {
            Hearing hearing;
            hearing.id = row.id<Hearing>(0);
            hearing.at = row.optionalLocalTime(1).value();
            hearing.zone = row.text(2);
            hearing.fixity = readWord<HearingFixity>(row, 3);
            hearing.status = readWord<HearingStatus>(row, 4);
            if (const auto subject = docket::subjectOf(hearing, row.date(5), clinicZone))
                subjects.push_back(*subject);
        });
    std::vector<docket::Entered<Deadline>> ofOneCase;
    const auto flush = [&] {
        const auto more = docket::subjectsOf(ofOneCase);
        subjects.insert(subjects.end(), more.begin(), more.end());
        ofOneCase.clear();
    };
    m_db.prepare(R"(
        SELECT id, client_case, origin, rule, rule_version, what, entry, hearing, raw, official, safe, '[]', status, done_on, entered_on
        FROM deadline WHERE status = 'open' AND safe BETWEEN ?1 AND ?2 AND safe >= entered_on ORDER BY client_case, safe, n
    )")
        .bind(from, to)
        .each([&](sql::Row row) {
            auto deadline = readDeadline(row);
            if (!ofOneCase.empty() && ofOneCase.back().record.caseId != deadline.caseId)
                flush();
            ofOneCase.push_back({std::move(deadline), row.date(14)});
        });
    flush();
    return subjects;
}

} // namespace storage
