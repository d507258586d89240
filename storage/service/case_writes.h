// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/journal/journal.h"
#include "storage/records/case.h"
#include "storage/records/hearing.h"

namespace storage {

// Steps of a commit, for services that do several things at once. Each assumes an open transaction.

/// Gives out case references: "2026-A0042", year, letter of this device, running number.
class CaseReferences {
public:
    /// Reads where the numbering of `year` stands.
    CaseReferences(sql::Connection& db, std::chrono::year year);
    std::string next();

private:
    std::string m_prefix;
    std::int64_t m_last;
};

/// Opens a case and returns it with its reference; `indexPeople` of the respondent follows. The respondent
/// must exist; a lead must not follow another case.
Result<Case> addCase(journal::Transaction& transaction, const NewCase& record, CaseReferences& references);
/// Replaces what is known of a case and computes its due dates anew.
Result<Done> changeCase(journal::Transaction& transaction, const Case& record, Date today);
/// Records an arrival. The due dates are computed by `recomputeDeadlines`, once, when all entries are there.
Result<EntryId> addEntry(journal::Transaction& transaction, const NewEntry& entry, Date today);
/// Records a hearing. `today` is the clinic's calendar day.
Result<Hearing> addHearing(journal::Transaction& transaction, const NewHearing& hearing, Date today,
                           HearingStatus status = HearingStatus::Scheduled);

/// Brings the due dates that rules make for a case in step with its facts. Judge-set and manual ones never
/// move.
void recomputeDeadlines(journal::Transaction& transaction, CaseId id, Date today);

} // namespace storage
