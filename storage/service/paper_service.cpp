// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/paper_service.h"

#include "i18n/fold.h"
#include "storage/repository/case_repository.h"
#include "storage/repository/paper_repository.h"
#include "storage/repository/user_repository.h"
#include "storage/service/guarded.h"
#include "storage/service/settings_service.h"

namespace storage {
namespace {

/// Longest answer: the form's narratives run over many sheets.
constexpr std::size_t maximumAnswer = 200'000;

bool isStorable(const I589Answer& answer)
{
    return i18n::isCleanText(answer.english) && i18n::isCleanText(answer.original)
        && i18n::isCleanText(answer.part);
}

} // namespace

Result<Done> PaperService::saveAnswers(CaseId id, const I589Answers& answers)
{
    for (const auto& answer : answers) {
        if (!isStorable(answer))
            return Error{Problem::NotText};
        if (answer.english.size() > maximumAnswer || answer.original.size() > maximumAnswer)
            return Error{Problem::TooLong};
    }
    return guarded(m_journal, "i589-answered", [&](journal::Transaction& transaction) -> Result<Done> {
        transaction.setSubject(id.value);
        if (!CaseRepository{transaction.database()}.find(id))
            return Error{Problem::NotFound, "case"};
        I589Repository repository{transaction.database()};
        for (const auto& answer : answers)
            repository.set(id, answer, transaction.newId<I589Answer>().value);
        return Done{};
    });
}

Result<Done> PaperService::removeAnswers(CaseId id, const I589Answers& answers)
{
    return guarded(m_journal, "i589-answer-removed", [&](journal::Transaction& transaction) -> Result<Done> {
        transaction.setSubject(id.value);
        for (const auto& answer : answers)
            I589Repository{transaction.database()}.remove(id, answer);
        return Done{};
    });
}

Result<Done> PaperService::recordPrintout(Printout printout)
{
    return guarded(m_journal, "printed", [&](journal::Transaction& transaction) -> Result<Done> {
        printout.id = transaction.newId<Printout>();
        printout.by = {transaction.user()};
        printout.at = transaction.instant();
        if (printout.caseId)
            transaction.setSubject(printout.caseId->value);
        PrintoutRepository{transaction.database()}.insert(printout);
        return Done{};
    });
}

Result<Done> PaperService::recordReview(ReviewKind kind, std::string_view subject, std::string_view version)
{
    return guarded(m_journal, "reviewed", [&](journal::Transaction& transaction) -> Result<Done> {
        auto& db = transaction.database();
        const auto user = UserRepository{db}.find({transaction.user()});
        if (!user || !mayReview(user->role))
            return Error{Problem::NotAllowed};
        const auto today = todayOf(transaction);
        ReviewRepository{db}.insert({kind, std::string{subject}, std::string{version}, user->id, today},
                                    transaction.newId<Review>().value);
        return Done{};
    });
}

Result<Done> PaperService::recordEvent(std::string_view action, std::optional<Uuid> subject,
                                       std::string details)
{
    return guarded(m_journal, action, [&](journal::Transaction& transaction) -> Result<Done> {
        if (subject)
            transaction.setSubject(*subject);
        transaction.setDetails(std::move(details));
        return Done{};
    });
}

Result<Done> PaperService::parkDraft(const Draft& draft)
{
    return guarded([&]() -> Result<Done> {
        DraftRepository{m_journal.database()}.save({m_journal.signer().user()}, draft);
        return Done{};
    });
}

Result<Done> PaperService::forgetDraft(std::string_view place)
{
    return guarded([&]() -> Result<Done> {
        DraftRepository{m_journal.database()}.remove({m_journal.signer().user()}, place);
        return Done{};
    });
}

Result<std::vector<Draft>> PaperService::drafts()
{
    return guarded([&]() -> Result<std::vector<Draft>> {
        return DraftRepository{m_journal.database()}.of({m_journal.signer().user()});
    });
}

} // namespace storage
