// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/row_import.h"

#include "i18n/zone.h"
#include "storage/docket/courts.h"
#include "storage/import/person_match.h"
#include "storage/records/hearing_time.h"
#include "storage/records/words.h"
#include "storage/repository/case_repository.h"
#include "storage/repository/hearing_repository.h"
#include "storage/repository/paper_repository.h"
#include "storage/service/people_index.h"
#include "storage/service/person_writes.h"

#include <algorithm>
#include <optional>
#include <ranges>

namespace storage {
namespace {

/// Undoes what a row wrote unless `keep()` was reached.
class Savepoint {
public:
    explicit Savepoint(sql::Connection& db) : m_db{db} { m_db.prepare("SAVEPOINT import_row").run(); }
    ~Savepoint()
    {
        try {
            if (!m_kept)
                m_db.prepare("ROLLBACK TO import_row").run();
            m_db.prepare("RELEASE import_row").run();
        } catch (const sql::SqlError&) {
            // The whole transaction is gone already.
        }
    }
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    void keep() { m_kept = true; }

private:
    sql::Connection& m_db;
    bool m_kept{false};
};

void addRemarks(sheet::ImportReport& report, std::size_t line, const std::vector<sheet::FieldChange>& changed,
                const std::vector<sheet::FieldChange>& kept)
{
    sheet::addRemarks(report, sheet::remarksOf(line, changed, kept));
}

/// The scheduled hearing that `draft` means: one at its very time before one whose time is not known.
const Hearing* sameHearing(const std::vector<Hearing>& hearings, const NewHearing& draft)
{
    const Hearing* found = nullptr;
    for (const auto& hearing : hearings)
        if (hearing.status == HearingStatus::Scheduled && sheet::isSameHearing(hearing, draft)
            && (found == nullptr || hearing.at == draft.at))
            found = &hearing;
    return found;
}

} // namespace

/// Who a row is about: nobody yet, one person, or somebody else with the same number.
struct RowImport::Match {
    std::optional<PersonId> person{};
    bool conflict{false};
};

RowImport::RowImport(journal::Transaction& transaction, Date today, std::string clinicZone,
                     std::string source) :
    m_transaction{transaction}, m_today{today}, m_clinicZone{std::move(clinicZone)},
    m_source{std::move(source)}, m_references{transaction.database(), today.year()}
{
}

RowImport::Match RowImport::matchOf(const sheet::RowDraft& draft) const
{
    const PersonRepository people{m_transaction.database()};
    bool numberTaken = false;
    for (const auto& entry : draft.person.aNumbers) {
        for (const auto& id : people.withANumber(entry.number)) {
            if (sheet::isSamePerson(people.find(id).value(), draft.person))
                return {.person = id};
            numberTaken = true;
        }
    }
    if (numberTaken)
        return {.conflict = true};
    if (draft.person.aNumbers.empty() && draft.person.birthDate)
        for (const auto& id : people.bornOn(*draft.person.birthDate))
            if (sheet::isSamePersonWithoutNumber(people.find(id).value(), draft.person))
                return {.person = id};
    return {};
}

void RowImport::take(const sheet::RowDraft& draft, sheet::ImportReport& report)
{
    const auto match = matchOf(draft);
    if (match.conflict) {
        sheet::addRefusal(report,
                          {{.line = draft.line,
                            .problem = Problem::ANumberOfAnother,
                            .value = draft.person.aNumbers.front().number.digits()}});
        return;
    }
    Savepoint savepoint{m_transaction.database()};
    const auto stored = match.person ? update(draft, *match.person, report) : addNew(draft, report);
    if (!stored) {
        sheet::addRefusal(report, {{.line = draft.line, .problem = stored.error().problem}});
        return;
    }
    savepoint.keep();
    ++report.rows;
    ++(match.person ? report.updated : report.imported);
    if (draft.hearing && draft.hearing->at.date < m_today)
        ++report.pastHearings;
}

void RowImport::finish()
{
    indexPeople(m_transaction.database(), std::vector(m_touched.begin(), m_touched.end()));
}

Result<Done> RowImport::addNew(const sheet::RowDraft& draft, sheet::ImportReport& report)
{
    const auto person = addPerson(m_transaction, draft.person);
    if (!person)
        return person.error();
    m_touched.insert(*person);
    if (!draft.tellsOfCase())
        return Done{};
    auto proceeding = draft.proceeding;
    proceeding.respondent = *person;
    const auto record = addCase(m_transaction, proceeding, m_references);
    if (!record)
        return record.error();
    return storeParts(draft, record->id, report);
}

Result<Done> RowImport::update(const sheet::RowDraft& draft, PersonId id, sheet::ImportReport& report)
{
    const auto stored = PersonRepository{m_transaction.database()}.find(id).value();
    const auto person = sheet::updated(static_cast<const NewPerson&>(stored), draft);
    addRemarks(report, draft.line, person.changed, person.kept);
    if (person.record != stored) {
        if (auto changed = changePerson(m_transaction, Person{person.record, id}); !changed)
            return changed;
        m_touched.insert(id);
    }
    return storeCase(draft, id, report);
}

Result<Done> RowImport::storeCase(const sheet::RowDraft& draft, PersonId person, sheet::ImportReport& report)
{
    if (!draft.tellsOfCase())
        return Done{};
    const auto all = CaseRepository{m_transaction.database()}.of(person);
    if (all.empty()) {
        auto proceeding = draft.proceeding;
        proceeding.respondent = person;
        const auto record = addCase(m_transaction, proceeding, m_references);
        if (!record)
            return record.error();
        m_touched.insert(person);
        return storeParts(draft, record->id, report);
    }
    const auto open = std::ranges::find_if(
        all | std::views::reverse, [](const Case& record) { return record.outcome == Outcome::Pending; });
    const auto& current = open == all.rend() ? all.back() : *open;
    const auto updated = sheet::updated(static_cast<const NewCase&>(current), draft);
    addRemarks(report, draft.line, updated.changed, updated.kept);
    if (updated.record != current)
        CaseRepository{m_transaction.database()}.update(Case{updated.record, current.id, current.reference});
    return storeParts(draft, current.id, report);
}

Result<Done> RowImport::storeParts(const sheet::RowDraft& draft, CaseId id, sheet::ImportReport& report)
{
    if (draft.entry) {
        const auto entries = CaseRepository{m_transaction.database()}.entriesOf(id);
        const bool known = std::ranges::any_of(
            entries, [&](const Entry& entry) { return sheet::isSameEntry(entry, *draft.entry); });
        auto entry = *draft.entry;
        entry.caseId = id;
        if (!known)
            if (auto added = addEntry(m_transaction, entry, m_today); !added)
                return added.error();
    }
    if (auto stored = storeHearing(draft, id, report); !stored)
        return stored;
    if (auto stored = storeNote(draft, id); !stored)
        return stored;
    recomputeDeadlines(m_transaction, id, m_today);
    return Done{};
}

/// Adds the time that was not known, and tells what else the row says differently.
Result<Done> RowImport::completeHearing(const Hearing& stored, const sheet::RowDraft& draft,
                                        sheet::ImportReport& report)
{
    const auto& said = *draft.hearing;
    std::vector<sheet::FieldChange> changed;
    std::vector<sheet::FieldChange> kept;
    if (!hasKnownTime(stored.at) && hasKnownTime(said.at)) {
        const auto moment = i18n::toInstant(said.at, stored.zone);
        if (moment && moment->clock == i18n::ClockCase::Skipped)
            return Error{Problem::TimeNotOnClock};
        HearingRepository{m_transaction.database()}.setTime(stored.id, said.at);
        changed.push_back({sheet::Field::HearingTime, toIso(stored.at.date), toIso(said.at)});
    }
    if (draft.has(sheet::Field::HearingKind) && said.kind != stored.kind)
        kept.push_back(
            {sheet::Field::HearingKind, std::string{wordOf(stored.kind)}, std::string{wordOf(said.kind)}});
    if (draft.has(sheet::Field::HearingFixity) && said.fixity != stored.fixity)
        kept.push_back({sheet::Field::HearingFixity, std::string{wordOf(stored.fixity)},
                        std::string{wordOf(said.fixity)}});
    addRemarks(report, draft.line, changed, kept);
    return Done{};
}

Result<Done> RowImport::storeHearing(const sheet::RowDraft& draft, CaseId id, sheet::ImportReport& report)
{
    if (!draft.hearing)
        return Done{};
    auto& db = m_transaction.database();
    const auto known = HearingRepository{db}.of(id);
    if (const auto* same = sameHearing(known, *draft.hearing))
        return completeHearing(*same, draft, report);
    auto hearing = *draft.hearing;
    hearing.cases = {id};
    hearing.source = DateSource::Import;
    hearing.sourceNote = m_source;
    if (hearing.court.empty())
        hearing.court = CaseRepository{db}.find(id).value().court;
    if (hearing.zone.empty()) {
        const auto court = docket::court(hearing.court);
        hearing.zone = court ? court->zone : m_clinicZone;
    }
    if (auto added = addHearing(m_transaction, hearing, m_today); !added)
        return added.error();
    return Done{};
}

Result<Done> RowImport::storeNote(const sheet::RowDraft& draft, CaseId id)
{
    if (draft.notes.empty())
        return Done{};
    NoteRepository notes{m_transaction.database()};
    const auto all = notes.of(id);
    if (std::ranges::any_of(all, [&](const Note& note) { return note.text == draft.notes; }))
        return Done{};
    notes.insert({.id = m_transaction.newId<Note>(),
                  .caseId = id,
                  .author = {m_transaction.user()},
                  .writtenAt = m_transaction.instant(),
                  .text = draft.notes});
    return Done{};
}

} // namespace storage
