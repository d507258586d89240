// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/journal/journal.h"
#include "storage/records/case.h"
#include "storage/records/deadline.h"
#include "storage/records/document.h"
#include "storage/records/hearing.h"
#include "storage/sql/statement.h"

#include <string>
#include <vector>

namespace storage {

/// A hearing as entered, with the due dates its cases have now.
struct AddedHearing {
    Hearing hearing{};
    std::vector<Deadline> deadlines{};

    friend bool operator==(const AddedHearing&, const AddedHearing&) = default;
};

/// Cases and everything that belongs to one: entries, hearings, due dates, notes, documents.
class CaseService {
public:
    explicit CaseService(journal::Journal& journal) : m_journal{journal} { }

    Result<Case> open(const NewCase& record);
    Result<Done> change(const Case& record);
    /// `RecordedAlready` if the case has the very same one; so for hearings and dates.
    Result<EntryId> addEntry(const NewEntry& entry);
    Result<Done> removeEntry(EntryId id);

    Result<AddedHearing> addHearing(const NewHearing& hearing);
    /// Marks a hearing held or cancelled. It stays in the history.
    Result<Done> setHearingStatus(HearingId id, HearingStatus status);
    /// Records where and when to report, from the client's paper or confirmed by staff.
    Result<Done> setReport(HearingId id, const PortReport& report);

    /// A date the judge ordered: it never moves by itself.
    Result<Deadline> addJudgeSet(CaseId id, Date date, const std::string& what);
    /// A date the clinic gave itself.
    Result<Deadline> addManual(CaseId id, Date date, const std::string& what);
    Result<Done> markMet(DeadlineId id, Date on);
    Result<Done> drop(DeadlineId id);

    Result<NoteId> addNote(CaseId id, const std::string& text);
    Result<Done> removeNote(NoteId id);
    Result<DocumentId> addDocument(const Document& document, sql::BytesView bytes);
    Result<Done> removeDocument(DocumentId id);

private:
    journal::Journal& m_journal;
};

} // namespace storage
