// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/row_draft.h"
#include "storage/journal/journal.h"
#include "storage/service/case_writes.h"

#include <set>
#include <string>

namespace storage {

/// Stores the rows of one spreadsheet, one by one, within one commit. A row goes in whole or not at all.
class RowImport {
public:
    /// `today` and `clinicZone` are the clinic's; `source` names the file and stays with every hearing.
    RowImport(journal::Transaction& transaction, Date today, std::string clinicZone, std::string source);

    /// Stores `draft` and counts it in `report`, or names in `report` why not.
    void take(const sheet::RowDraft& draft, sheet::ImportReport& report);
    /// Makes everyone who came or changed findable. Once, at the end.
    void finish();

private:
    struct Match;
    Match matchOf(const sheet::RowDraft& draft) const;
    Result<Done> addNew(const sheet::RowDraft& draft, sheet::ImportReport& report);
    Result<Done> update(const sheet::RowDraft& draft, PersonId id, sheet::ImportReport& report);
    Result<Done> storeCase(const sheet::RowDraft& draft, PersonId person, sheet::ImportReport& report);
    Result<Done> storeParts(const sheet::RowDraft& draft, CaseId id, sheet::ImportReport& report);
    Result<Done> storeHearing(const sheet::RowDraft& draft, CaseId id, sheet::ImportReport& report);
    Result<Done> completeHearing(const Hearing& stored, const sheet::RowDraft& draft,
                                 sheet::ImportReport& report);
    Result<Done> storeNote(const sheet::RowDraft& draft, CaseId id);

    journal::Transaction& m_transaction;
    Date m_today;
    std::string m_clinicZone;
    std::string m_source;
    CaseReferences m_references;
    std::set<PersonId> m_touched;
};

} // namespace storage
