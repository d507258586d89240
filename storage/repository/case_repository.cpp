// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/case_repository.h"

#include "storage/repository/read.h"

namespace storage {
namespace {

Case readCase(sql::Row row)
{
    Case record;
    record.id = row.id<Case>(0);
    record.reference = row.text(1);
    record.respondent = row.id<Person>(2);
    record.lead = row.optionalId<Case>(3);
    record.kind = readWord<CaseKind>(row, 4);
    record.stage = readWord<Stage>(row, 5);
    record.court = row.text(6);
    record.judge = row.text(7);
    record.custody = readWord<Custody>(row, 8);
    record.ntaServedOn = row.optionalDate(9);
    record.ntaFiledOn = row.optionalDate(10);
    record.representation = readWord<Representation>(row, 11);
    record.attorney = row.text(12);
    record.scopeOfHelp = row.text(13);
    record.responsible = row.optionalId<User>(14);
    record.docketKeeper = row.optionalId<User>(15);
    record.mustBeSeenBy = row.optionalDate(16);
    record.outcome = readWord<Outcome>(row, 17);
    record.outcomeOn = row.optionalDate(18);
    record.program = row.text(19);
    return record;
}

Entry readEntry(sql::Row row)
{
    Entry entry;
    entry.id = row.id<Entry>(0);
    entry.caseId = row.id<Case>(1);
    entry.on = row.optionalPartialDate(2).value();
    entry.place = row.text(3);
    entry.status = row.text(4);
    return entry;
}

} // namespace

void CaseRepository::insert(const Case& record)
{
    m_db.prepare(R"(
        INSERT INTO client_case (id, reference, respondent, lead, kind, stage, court, judge, custody, nta_served_on,
            nta_filed_on, representation, attorney, scope_of_help, responsible, docket_keeper, must_be_seen_by, outcome,
            outcome_on, program)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)
    )")
        .bind(record.id, record.reference, record.respondent, record.lead, wordOf(record.kind),
              wordOf(record.stage), record.court, record.judge, wordOf(record.custody), record.ntaServedOn,
              record.ntaFiledOn, wordOf(record.representation), record.attorney, record.scopeOfHelp,
              record.responsible, record.docketKeeper, record.mustBeSeenBy, wordOf(record.outcome),
              record.outcomeOn, record.program)
        .run();
}

void CaseRepository::update(const Case& record)
{
    m_db.prepare(R"(
        UPDATE client_case SET lead = ?2, kind = ?3, stage = ?4, court = ?5, judge = ?6, custody = ?7, nta_served_on = ?8,
            nta_filed_on = ?9, representation = ?10, attorney = ?11, scope_of_help = ?12, responsible = ?13,
            docket_keeper = ?14, must_be_seen_by = ?15, outcome = ?16, outcome_on = ?17, program = ?18
        WHERE id = ?1
    )")
        .bind(record.id, record.lead, wordOf(record.kind), wordOf(record.stage), record.court, record.judge,
              wordOf(record.custody), record.ntaServedOn, record.ntaFiledOn, wordOf(record.representation),
              record.attorney, record.scopeOfHelp, record.responsible, record.docketKeeper,
              record.mustBeSeenBy, wordOf(record.outcome), record.outcomeOn, record.program)
        .run();
}

std::optional<Case> CaseRepository::find(CaseId id) const
{
    return m_db
        .prepare(R"(
        SELECT id, reference, respondent, lead, kind, stage, court, judge, custody, nta_served_on, nta_filed_on,
               representation, attorney, scope_of_help, responsible, docket_keeper, must_be_seen_by, outcome, outcome_on, program
        FROM live_case WHERE id = ?1
    )")
        .bind(id)
        .one(readCase);
}

std::optional<CaseId> CaseRepository::withReference(std::string_view reference) const
{
    return m_db.prepare("SELECT id FROM live_case WHERE reference = ?1")
        .bind(reference)
        .one([](sql::Row row) { return row.id<Case>(0); });
}

std::vector<Case> CaseRepository::of(PersonId respondent) const
{
    return m_db
        .prepare(R"(
        SELECT id, reference, respondent, lead, kind, stage, court, judge, custody, nta_served_on, nta_filed_on,
               representation, attorney, scope_of_help, responsible, docket_keeper, must_be_seen_by, outcome, outcome_on, program
        FROM live_case WHERE respondent = ?1 ORDER BY n
    )")
        .bind(respondent)
        .all(readCase);
}

std::vector<Case> CaseRepository::ridersOf(CaseId lead) const
{
    return m_db
        .prepare(R"(
        SELECT id, reference, respondent, lead, kind, stage, court, judge, custody, nta_served_on, nta_filed_on,
               representation, attorney, scope_of_help, responsible, docket_keeper, must_be_seen_by, outcome, outcome_on, program
        FROM live_case WHERE lead = ?1 ORDER BY n
    )")
        .bind(lead)
        .all(readCase);
}

std::int64_t CaseRepository::highestNumber(std::string_view prefix) const
{
    return m_db
        .prepare(
            "SELECT coalesce(max(CAST(substr(reference, length(?1) + 1) AS INTEGER)), 0) FROM client_case "
            "WHERE reference GLOB ?1 || '*'")
        .bind(prefix)
        .one([](sql::Row row) { return row.integer(0); })
        .value();
}

void CaseRepository::insertEntry(const Entry& entry)
{
    m_db.prepare("INSERT INTO entry (id, client_case, came_on, place, status) VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(entry.id, entry.caseId, entry.on, entry.place, entry.status)
        .run();
}

void CaseRepository::removeEntry(EntryId id)
{
    m_db.prepare("UPDATE entry SET deleted = 1 WHERE id = ?1").bind(id).run();
}

std::optional<Entry> CaseRepository::findEntry(EntryId id) const
{
    return m_db.prepare("SELECT id, client_case, came_on, place, status FROM live_entry WHERE id = ?1")
        .bind(id)
        .one(readEntry);
}

std::vector<Entry> CaseRepository::entriesOf(CaseId id) const
{
    return m_db
        .prepare(R"(
        SELECT id, client_case, came_on, place, status FROM live_entry WHERE client_case = ?1
        ORDER BY replace(came_on, 'about ', ''), id
    )")
        .bind(id)
        .all(readEntry);
}

} // namespace storage
