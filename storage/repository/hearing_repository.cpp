// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/hearing_repository.h"

#include "storage/repository/read.h"

namespace storage {

static Hearing readHearing(sql::Row row)
{
    Hearing hearing;
    hearing.id = row.id<Hearing>(0);
    hearing.kind = readWord<HearingKind>(row, 1);
    hearing.at = row.optionalLocalTime(2).value();
    hearing.court = row.text(3);
    hearing.zone = row.text(4);
    hearing.fixity = readWord<HearingFixity>(row, 5);
    hearing.judge = row.text(6);
    hearing.medium = readWord<HearingMedium>(row, 7);
    hearing.report = {.source = readWord<ReportSource>(row, 8),
                      .port = row.text(9),
                      .at = row.optionalLocalTime(10),
                      .zone = row.text(11)};
    hearing.source = readWord<DateSource>(row, 12);
    hearing.sourceNote = row.text(13);
    hearing.notes = row.text(14);
    hearing.status = readWord<HearingStatus>(row, 15);
    hearing.replaces = row.optionalId<Hearing>(16);
    return hearing;
}

void HearingRepository::insert(const Hearing& hearing, Date enteredOn, const NewUuid& newUuid)
{
    m_db.prepare(R"(
        INSERT INTO hearing (id, kind, at, court, zone, fixity, judge, medium, report_source, report_port, report_at,
            report_zone, source, source_note, notes, status, replaces, entered_on)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
    )")
        .bind(hearing.id, wordOf(hearing.kind), hearing.at, hearing.court, hearing.zone,
              wordOf(hearing.fixity), hearing.judge, wordOf(hearing.medium), wordOf(hearing.report.source),
              hearing.report.port, hearing.report.at, hearing.report.zone, wordOf(hearing.source),
              hearing.sourceNote, hearing.notes, wordOf(hearing.status), hearing.replaces, enteredOn)
        .run();
    int rank = 0;
    for (const auto& id : hearing.cases)
        m_db.prepare("INSERT INTO hearing_case (id, hearing, client_case, rank) VALUES (?1, ?2, ?3, ?4)")
            .bind(newUuid(), hearing.id, id, rank++)
            .run();
}

void HearingRepository::setStatus(HearingId id, HearingStatus status)
{
    m_db.prepare("UPDATE hearing SET status = ?2 WHERE id = ?1").bind(id, wordOf(status)).run();
}

void HearingRepository::setTime(HearingId id, const LocalTime& at)
{
    m_db.prepare("UPDATE hearing SET at = ?2 WHERE id = ?1").bind(id, at).run();
}

void HearingRepository::setReport(HearingId id, const PortReport& report)
{
    m_db.prepare("UPDATE hearing SET report_source = ?2, report_port = ?3, report_at = ?4, report_zone = ?5 "
                 "WHERE id = ?1")
        .bind(id, wordOf(report.source), report.port, report.at, report.zone)
        .run();
}

void HearingRepository::completeCases(Hearing& hearing) const
{
    hearing.cases = m_db.prepare("SELECT client_case FROM hearing_case WHERE hearing = ?1 ORDER BY rank")
                        .bind(hearing.id)
                        .all([](sql::Row row) { return row.id<Case>(0); });
}

std::optional<Hearing> HearingRepository::find(HearingId id) const
{
    auto hearing = m_db.prepare(R"(
        SELECT id, kind, at, court, zone, fixity, judge, medium, report_source, report_port, report_at, report_zone,
               source, source_note, notes, status, replaces
        FROM live_hearing WHERE id = ?1
    )")
                       .bind(id)
                       .one(readHearing);
    if (hearing)
        completeCases(*hearing);
    return hearing;
}

std::vector<Hearing> HearingRepository::of(CaseId id) const
{
    auto hearings = m_db.prepare(R"(
        SELECT h.id, kind, at, court, zone, fixity, judge, medium, report_source, report_port, report_at, report_zone,
               source, source_note, notes, status, replaces
        FROM hearing_case c JOIN live_hearing h ON h.id = c.hearing
        WHERE c.client_case = ?1 ORDER BY at, h.n
    )")
                        .bind(id)
                        .all(readHearing);
    for (auto& hearing : hearings)
        completeCases(hearing);
    return hearings;
}

std::optional<HearingId> HearingRepository::scheduledAt(CaseId id, const LocalTime& at) const
{
    return m_db
        .prepare(R"(
        SELECT h.id FROM hearing_case c JOIN live_hearing h ON h.id = c.hearing
        WHERE c.client_case = ?1 AND h.at = ?2 AND h.status = 'scheduled'
    )")
        .bind(id, at)
        .one([](sql::Row row) { return row.id<Hearing>(0); });
}

} // namespace storage
