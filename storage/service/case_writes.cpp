// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/case_writes.h"

#include "i18n/fold.h"
#include "i18n/zone.h"
#include "storage/docket/courts.h"
#include "storage/docket/deadlines.h"
#include "storage/repository/case_repository.h"
#include "storage/repository/deadline_repository.h"
#include "storage/repository/hearing_repository.h"
#include "storage/service/person_writes.h"

#include <array>
#include <cstdio>

namespace storage {
namespace {

/// Dates outside are slips of the keyboard.
constexpr std::chrono::year firstYear{1900};
constexpr std::chrono::year lastYear{2200};

bool isPossible(Date date)
{
    return date.ok() && date.year() >= firstYear && date.year() <= lastYear;
}

Result<Done> checkTexts(std::initializer_list<const std::string*> texts)
{
    for (const auto* text : texts) {
        if (text->size() > maximumFieldLength)
            return Error{Problem::TooLong};
        if (!i18n::isCleanText(*text))
            return Error{Problem::NotText};
    }
    return Done{};
}

Result<Done> checkCase(sql::Connection& db, const NewCase& record)
{
    for (const auto& date : {record.ntaServedOn, record.ntaFiledOn, record.mustBeSeenBy, record.outcomeOn})
        if (date && !isPossible(*date))
            return Error{Problem::DateImpossible};
    if (!record.court.empty() && !docket::court(record.court))
        return Error{Problem::CourtUnknown};
    if (record.lead) {
        const auto lead = CaseRepository{db}.find(*record.lead);
        if (!lead)
            return Error{Problem::NotFound, "lead case"};
        if (lead->lead)
            return Error{Problem::InvalidInput, "a rider cannot lead"};
    }
    return checkTexts({&record.judge, &record.attorney, &record.scopeOfHelp, &record.program});
}

Result<Done> checkHearing(const NewHearing& hearing)
{
    if (hearing.cases.empty())
        return Error{Problem::InvalidInput, "a hearing covers a case"};
    if (!isPossible(hearing.at.date) || (hearing.report.at && !isPossible(hearing.report.at->date)))
        return Error{Problem::DateImpossible};
    if (!hearing.court.empty() && !docket::court(hearing.court))
        return Error{Problem::CourtUnknown};
    const auto moment = i18n::toInstant(hearing.at, hearing.zone);
    if (!moment)
        return Error{Problem::CourtUnknown, "no such time zone"};
    if (moment->clock == i18n::ClockCase::Skipped)
        return Error{Problem::TimeNotOnClock};
    if (hearing.report.at && !i18n::isZone(hearing.report.zone))
        return Error{Problem::CourtUnknown, "no such time zone"};
    return checkTexts({&hearing.judge, &hearing.report.port, &hearing.sourceNote, &hearing.notes});
}

} // namespace

CaseReferences::CaseReferences(sql::Connection& db, std::chrono::year year)
{
    const auto letter = db.prepare("SELECT letter FROM vault").one([](sql::Row row) { return row.text(0); });
    m_prefix = std::to_string(int{year}) + '-' + letter.value_or("A");
    m_last = CaseRepository{db}.highestNumber(m_prefix);
}

std::string CaseReferences::next()
{
    std::array<char, 24> digits{};
    std::snprintf(digits.data(), digits.size(), "%04lld", static_cast<long long>(++m_last));
    return m_prefix + digits.data();
}

Result<Case> addCase(journal::Transaction& transaction, const NewCase& record, CaseReferences& references)
{
    auto& db = transaction.database();
    if (auto result = checkCase(db, record); !result)
        return result.error();
    if (!PersonRepository{db}.numberOf(record.respondent))
        return Error{Problem::NotFound, "respondent"};
    const Case stored{record, transaction.newId<Case>(), references.next()};
    CaseRepository{db}.insert(stored);
    return stored;
}

Result<Done> changeCase(journal::Transaction& transaction, const Case& record, Date today)
{
    auto& db = transaction.database();
    CaseRepository cases{db};
    if (!cases.find(record.id))
        return Error{Problem::NotFound};
    if (auto result = checkCase(db, record); !result)
        return result;
    if (record.lead && (*record.lead == record.id || !cases.ridersOf(record.id).empty()))
        return Error{Problem::InvalidInput, "a case that leads others cannot follow one"};
    cases.update(record);
    recomputeDeadlines(transaction, record.id, today);
    return Done{};
}

Result<EntryId> addEntry(journal::Transaction& transaction, const NewEntry& entry, Date today)
{
    auto& db = transaction.database();
    const auto first = entry.on.earliest();
    if (!first.ok() || !isPossible(first) || first > today)
        return Error{Problem::DateImpossible};
    if (auto result = checkTexts({&entry.place, &entry.status}); !result)
        return result.error();
    const Entry stored{entry, transaction.newId<Entry>()};
    CaseRepository{db}.insertEntry(stored);
    return stored.id;
}

Result<Hearing> addHearing(journal::Transaction& transaction, const NewHearing& hearing, Date today,
                           HearingStatus status)
{
    if (auto result = checkHearing(hearing); !result)
        return result.error();
    Hearing stored;
    static_cast<NewHearing&>(stored) = hearing;
    stored.id = transaction.newId<Hearing>();
    stored.status = status;
    HearingRepository{transaction.database()}.insert(stored, today,
                                                     [&] { return transaction.newId<Hearing>().value; });
    return stored;
}

void recomputeDeadlines(journal::Transaction& transaction, CaseId id, Date today)
{
    auto& db = transaction.database();
    const CaseRepository cases{db};
    DeadlineRepository deadlines{db};
    const auto record = cases.find(id);
    if (!record)
        return;
    const auto computed = docket::deadlinesFor(*record, cases.entriesOf(id), HearingRepository{db}.of(id));
    const auto changes = docket::changesTo(deadlines.of(id), computed);
    for (const auto& old : changes.superseded)
        deadlines.setStatus(old, DeadlineStatus::Superseded, std::nullopt);
    for (const auto& restated : changes.restated)
        deadlines.restate(restated.id, restated.as);
    for (const auto& added : changes.added)
        deadlines.insert({added, transaction.newId<Deadline>()}, today);
}

} // namespace storage
