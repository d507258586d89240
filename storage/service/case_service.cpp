// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/case_service.h"

#include "i18n/fold.h"
#include "storage/docket/deadlines.h"
#include "storage/repository/case_repository.h"
#include "storage/repository/deadline_repository.h"
#include "storage/repository/hearing_repository.h"
#include "storage/repository/paper_repository.h"
#include "storage/service/case_writes.h"
#include "storage/service/guarded.h"
#include "storage/service/people_index.h"
#include "storage/service/person_writes.h"
#include "storage/service/settings_service.h"

#include <algorithm>

namespace storage {
namespace {

/// Longest note: some fifty pages.
constexpr std::size_t maximumNoteLength = 200'000;
/// Largest document kept in the vault, in bytes.
constexpr std::size_t maximumDocument = 100'000'000;

Result<Done> requireCase(journal::Transaction& transaction, CaseId id)
{
    transaction.setSubject(id.value);
    if (!CaseRepository{transaction.database()}.find(id))
        return Error{Problem::NotFound, "case"};
    return Done{};
}

bool hasEntry(sql::Connection& db, const NewEntry& entry)
{
    const auto known = CaseRepository{db}.entriesOf(entry.caseId);
    return std::ranges::any_of(known, [&](const NewEntry& other) { return other == entry; });
}

/// Whether one of its cases is called to the same court at that moment already.
bool hasHearing(sql::Connection& db, const NewHearing& hearing)
{
    const auto isSame = [&](const Hearing& other) {
        return other.status == HearingStatus::Scheduled && other.at == hearing.at
            && other.court == hearing.court && other.kind == hearing.kind;
    };
    return std::ranges::any_of(
        hearing.cases, [&](CaseId id) { return std::ranges::any_of(HearingRepository{db}.of(id), isSame); });
}

bool hasDeadline(sql::Connection& db, const NewDeadline& deadline)
{
    return std::ranges::any_of(DeadlineRepository{db}.of(deadline.caseId), [&](const Deadline& other) {
        return other.status == DeadlineStatus::Open && other.origin == deadline.origin
            && other.raw == deadline.raw && other.what == deadline.what;
    });
}

Result<Deadline> addDeadline(journal::Transaction& transaction, const NewDeadline& deadline)
{
    if (auto found = requireCase(transaction, deadline.caseId); !found)
        return found.error();
    if (i18n::tidied(deadline.what).empty())
        return Error{Problem::InvalidInput, "what is due"};
    if (deadline.what.size() > maximumFieldLength)
        return Error{Problem::TooLong};
    if (!i18n::isCleanText(deadline.what))
        return Error{Problem::NotText};
    if (hasDeadline(transaction.database(), deadline))
        return Error{Problem::RecordedAlready};
    const Deadline stored{deadline, transaction.newId<Deadline>()};
    DeadlineRepository{transaction.database()}.insert(stored, todayOf(transaction));
    return stored;
}

Result<Done> setDeadlineStatus(journal::Transaction& transaction, DeadlineId id, DeadlineStatus status,
                               std::optional<Date> on)
{
    transaction.setSubject(id.value);
    DeadlineRepository deadlines{transaction.database()};
    if (!deadlines.find(id))
        return Error{Problem::NotFound};
    deadlines.setStatus(id, status, on);
    return Done{};
}

} // namespace

Result<Case> CaseService::open(const NewCase& record)
{
    return guarded(m_journal, "case-opened", [&](journal::Transaction& transaction) {
        CaseReferences references{transaction.database(), todayOf(transaction).year()};
        auto opened = addCase(transaction, record, references);
        if (opened) {
            transaction.setSubject(opened->id.value);
            indexPeople(transaction.database(), {{record.respondent}});
        }
        return opened;
    });
}

Result<Done> CaseService::change(const Case& record)
{
    return guarded(m_journal, "case-changed", [&](journal::Transaction& transaction) {
        transaction.setSubject(record.id.value);
        return changeCase(transaction, record, todayOf(transaction));
    });
}

Result<EntryId> CaseService::addEntry(const NewEntry& entry)
{
    return guarded(m_journal, "entry-added", [&](journal::Transaction& transaction) -> Result<EntryId> {
        if (auto found = requireCase(transaction, entry.caseId); !found)
            return found.error();
        if (hasEntry(transaction.database(), entry))
            return Error{Problem::RecordedAlready};
        const auto today = todayOf(transaction);
        auto id = storage::addEntry(transaction, entry, today);
        if (id)
            recomputeDeadlines(transaction, entry.caseId, today);
        return id;
    });
}

Result<Done> CaseService::removeEntry(EntryId id)
{
    return guarded(m_journal, "entry-removed", [&](journal::Transaction& transaction) -> Result<Done> {
        CaseRepository cases{transaction.database()};
        const auto entry = cases.findEntry(id);
        if (!entry)
            return Error{Problem::NotFound};
        transaction.setSubject(entry->caseId.value);
        cases.removeEntry(id);
        recomputeDeadlines(transaction, entry->caseId, todayOf(transaction));
        return Done{};
    });
}

Result<AddedHearing> CaseService::addHearing(const NewHearing& hearing)
{
    return guarded(m_journal, "hearing-added",
                   [&](journal::Transaction& transaction) -> Result<AddedHearing> {
                       for (const auto& id : hearing.cases)
                           if (auto found = requireCase(transaction, id); !found)
                               return found.error();
                       if (hasHearing(transaction.database(), hearing))
                           return Error{Problem::RecordedAlready};
                       const auto today = todayOf(transaction);
                       auto stored = storage::addHearing(transaction, hearing, today);
                       if (!stored)
                           return stored.error();
                       AddedHearing added{.hearing = *stored};
                       for (const auto& id : hearing.cases) {
                           recomputeDeadlines(transaction, id, today);
                           for (auto& deadline : DeadlineRepository{transaction.database()}.of(id))
                               if (deadline.status == DeadlineStatus::Open)
                                   added.deadlines.push_back(std::move(deadline));
                       }
                       return added;
                   });
}

Result<Done> CaseService::setHearingStatus(HearingId id, HearingStatus status)
{
    return guarded(m_journal, "hearing-changed", [&](journal::Transaction& transaction) -> Result<Done> {
        transaction.setSubject(id.value);
        HearingRepository hearings{transaction.database()};
        const auto hearing = hearings.find(id);
        if (!hearing)
            return Error{Problem::NotFound};
        hearings.setStatus(id, status);
        for (const auto& record : hearing->cases)
            recomputeDeadlines(transaction, record, todayOf(transaction));
        return Done{};
    });
}

Result<Done> CaseService::setReport(HearingId id, const PortReport& report)
{
    return guarded(m_journal, "report-changed", [&](journal::Transaction& transaction) -> Result<Done> {
        transaction.setSubject(id.value);
        HearingRepository hearings{transaction.database()};
        if (!hearings.find(id))
            return Error{Problem::NotFound};
        hearings.setReport(id, report);
        return Done{};
    });
}

Result<Deadline> CaseService::addJudgeSet(CaseId id, Date date, const std::string& what)
{
    if (!date.ok())
        return Error{Problem::DateImpossible};
    return guarded(m_journal, "deadline-added", [&](journal::Transaction& transaction) {
        return addDeadline(transaction, docket::judgeSet(id, date, what));
    });
}

Result<Deadline> CaseService::addManual(CaseId id, Date date, const std::string& what)
{
    if (!date.ok())
        return Error{Problem::DateImpossible};
    return guarded(m_journal, "deadline-added", [&](journal::Transaction& transaction) {
        return addDeadline(transaction, docket::clinicSet(id, date, what));
    });
}

Result<Done> CaseService::markMet(DeadlineId id, Date on)
{
    return guarded(m_journal, "deadline-met", [&](journal::Transaction& transaction) -> Result<Done> {
        DeadlineRepository deadlines{transaction.database()};
        const auto deadline = deadlines.find(id);
        if (!deadline)
            return Error{Problem::NotFound};
        for (const auto& other : docket::metTogether(*deadline, deadlines.of(deadline->caseId)))
            deadlines.setStatus(other, DeadlineStatus::Met, on);
        return setDeadlineStatus(transaction, id, DeadlineStatus::Met, on);
    });
}

Result<Done> CaseService::drop(DeadlineId id)
{
    return guarded(m_journal, "deadline-dropped", [&](journal::Transaction& transaction) {
        return setDeadlineStatus(transaction, id, DeadlineStatus::Dropped, std::nullopt);
    });
}

Result<NoteId> CaseService::addNote(CaseId id, const std::string& text)
{
    if (i18n::tidied(text).empty())
        return Error{Problem::InvalidInput, "empty note"};
    if (text.size() > maximumNoteLength)
        return Error{Problem::TooLong};
    if (!i18n::isCleanText(text))
        return Error{Problem::NotText};
    return guarded(m_journal, "note-added", [&](journal::Transaction& transaction) -> Result<NoteId> {
        if (auto found = requireCase(transaction, id); !found)
            return found.error();
        const Note note{.id = transaction.newId<Note>(),
                        .caseId = id,
                        .author = {transaction.user()},
                        .writtenAt = transaction.instant(),
                        .text = text};
        NoteRepository{transaction.database()}.insert(note);
        return note.id;
    });
}

Result<Done> CaseService::removeNote(NoteId id)
{
    return guarded(m_journal, "note-removed", [&](journal::Transaction& transaction) -> Result<Done> {
        transaction.setSubject(id.value);
        NoteRepository{transaction.database()}.remove(id);
        if (transaction.database().changes() == 0)
            return Error{Problem::NotFound};
        return Done{};
    });
}

Result<DocumentId> CaseService::addDocument(const Document& document, sql::BytesView bytes)
{
    if (i18n::tidied(document.name).empty())
        return Error{Problem::NameMissing};
    if (bytes.size() > maximumDocument || document.name.size() > maximumFieldLength)
        return Error{Problem::TooLong};
    return guarded(m_journal, "document-added", [&](journal::Transaction& transaction) -> Result<DocumentId> {
        if (auto found = requireCase(transaction, document.caseId); !found)
            return found.error();
        auto stored = document;
        stored.id = transaction.newId<Document>();
        stored.bytes = static_cast<std::int64_t>(bytes.size());
        DocumentRepository{transaction.database()}.insert(
            stored, bytes, [&] { return transaction.newId<Document>().value; });
        return stored.id;
    });
}

Result<Done> CaseService::removeDocument(DocumentId id)
{
    return guarded(m_journal, "document-removed", [&](journal::Transaction& transaction) -> Result<Done> {
        transaction.setSubject(id.value);
        DocumentRepository documents{transaction.database()};
        if (!documents.find(id))
            return Error{Problem::NotFound};
        documents.remove(id);
        return Done{};
    });
}

} // namespace storage
