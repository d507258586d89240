// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/journal/journal.h"
#include "storage/records/document.h"
#include "storage/records/i589.h"
#include "storage/records/review.h"
#include "storage/repository/draft_repository.h"

#include <string_view>

namespace storage {

/// Form I-589 answers, what was printed, what was reviewed, and what is parked while someone types.
class PaperService {
public:
    explicit PaperService(journal::Journal& journal) : m_journal{journal} { }

    /// Adds or replaces the given answers; others stay.
    Result<Done> saveAnswers(CaseId id, const I589Answers& answers);
    /// Takes answers away.
    Result<Done> removeAnswers(CaseId id, const I589Answers& answers);
    /// Remembers what was printed for whom; `by`, `at` and `id` are set here.
    Result<Done> recordPrintout(Printout printout);
    /// Records that this user, an attorney or administrator, checked a text or a form map (`NotAllowed` for
    /// others).
    Result<Done> recordReview(ReviewKind kind, std::string_view subject, std::string_view version);
    /// An entry of the audit trail without a change: a client opened, an export, a failed attempt.
    Result<Done> recordEvent(std::string_view action, std::optional<Uuid> subject, std::string details = {});

    // Not journaled: what is not yet saved.
    Result<Done> parkDraft(const Draft& draft);
    Result<Done> forgetDraft(std::string_view place);
    Result<std::vector<Draft>> drafts();

private:
    journal::Journal& m_journal;
};

} // namespace storage
