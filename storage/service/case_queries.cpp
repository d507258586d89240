// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/case_queries.h"

#include "storage/repository/case_repository.h"
#include "storage/repository/deadline_repository.h"
#include "storage/repository/hearing_repository.h"
#include "storage/repository/household_repository.h"
#include "storage/repository/paper_repository.h"
#include "storage/repository/user_repository.h"
#include "storage/service/guarded.h"
#include "storage/service/settings_service.h"

#include <algorithm>
#include <ranges>

namespace storage {
namespace {

std::optional<Case> currentCase(const CaseRepository& cases, PersonId id)
{
    auto all = cases.of(id);
    if (all.empty())
        return std::nullopt;
    const auto open = std::ranges::find_if(
        all | std::views::reverse, [](const Case& record) { return record.outcome == Outcome::Pending; });
    return open == all.rend() ? all.back() : *open;
}

/// What `member` is to the respondent, where both are known from the household's first person.
Kinship kinshipSeenFrom(Kinship respondent, Kinship member)
{
    if (respondent == Kinship::Self)
        return member;
    if (member == Kinship::Self)
        return inverse(respondent);
    if (respondent == Kinship::Child && member == Kinship::Child)
        return Kinship::Sibling;
    if (respondent == Kinship::Child && (member == Kinship::Spouse || member == Kinship::Partner))
        return Kinship::Parent;
    if ((respondent == Kinship::Spouse || respondent == Kinship::Partner) && member == Kinship::Child)
        return Kinship::Child;
    return Kinship::Other;
}

std::vector<FamilyMember> familyOf(sql::Connection& db, PersonId respondent)
{
    std::vector<FamilyMember> family;
    const auto household = HouseholdRepository{db}.of(respondent);
    if (!household)
        return family;
    const auto& members = household->members;
    const auto own
        = std::ranges::find_if(members, [&](const auto& member) { return member.person == respondent; });
    const PersonRepository people{db};
    const CaseRepository cases{db};
    for (const auto& member : members) {
        if (member.person == respondent)
            continue;
        if (auto person = people.find(member.person))
            family.push_back({std::move(*person), kinshipSeenFrom(own->kinship, member.kinship),
                              currentCase(cases, member.person)});
    }
    return family;
}

/// References with the letter of any device: "2026-0042" may be "2026-A0042".
std::vector<CaseId> withAnyLetter(sql::Connection& db, std::string_view reference)
{
    if (reference.size() < 6 || reference[4] != '-')
        return {};
    const auto pattern = std::string{reference.substr(0, 5)} + '?' + std::string{reference.substr(5)};
    return db.prepare("SELECT id FROM live_case WHERE reference LIKE replace(?1, '?', '_')")
        .bind(pattern)
        .all([](sql::Row row) { return row.id<Case>(0); });
}

} // namespace

Result<CaseFile> CaseQueries::caseFile(CaseId id) const
{
    return guardedRead(m_db, [&]() -> Result<CaseFile> {
        const CaseRepository cases{m_db};
        const auto record = cases.find(id);
        if (!record)
            return Error{Problem::NotFound, "case"};
        auto respondent = PersonRepository{m_db}.find(record->respondent);
        if (!respondent)
            return Error{Problem::NotFound, "respondent"};
        return CaseFile{.record = *record,
                        .respondent = std::move(*respondent),
                        .family = familyOf(m_db, record->respondent),
                        .entries = cases.entriesOf(id),
                        .hearings = HearingRepository{m_db}.of(id),
                        .deadlines = DeadlineRepository{m_db}.of(id),
                        .answers = I589Repository{m_db}.of(id)};
    });
}

Result<CaseId> CaseQueries::find(std::string_view aNumberOrReference) const
{
    return guardedRead(m_db, [&]() -> Result<CaseId> {
        const CaseRepository cases{m_db};
        if (const auto id = cases.withReference(aNumberOrReference))
            return *id;
        if (const auto ids = withAnyLetter(m_db, aNumberOrReference); ids.size() == 1)
            return ids.front();
        const auto number = ANumber::parse(aNumberOrReference);
        if (!number)
            return Error{Problem::NotFound};
        const auto people = PersonRepository{m_db}.withANumber(*number);
        if (people.empty())
            return Error{Problem::NotFound};
        if (people.size() > 1)
            return Error{Problem::AlreadyExists, "two people with this A-Number"};
        const auto record = currentCase(cases, people.front());
        if (!record)
            return Error{Problem::NotFound, "no case"};
        return record->id;
    });
}

Result<CaseId> CaseQueries::currentCaseOf(PersonId id) const
{
    return guardedRead(m_db, [&]() -> Result<CaseId> {
        if (const auto record = currentCase(CaseRepository{m_db}, id))
            return record->id;
        return Error{Problem::NotFound, "no case"};
    });
}

Result<std::vector<Case>> CaseQueries::casesOf(PersonId id) const
{
    return guardedRead(m_db, [&]() -> Result<std::vector<Case>> { return CaseRepository{m_db}.of(id); });
}

Result<std::vector<Note>> CaseQueries::notes(CaseId id) const
{
    return guardedRead(m_db, [&]() -> Result<std::vector<Note>> { return NoteRepository{m_db}.of(id); });
}

Result<std::vector<Document>> CaseQueries::documents(CaseId id) const
{
    return guardedRead(m_db,
                       [&]() -> Result<std::vector<Document>> { return DocumentRepository{m_db}.of(id); });
}

Result<sql::Bytes> CaseQueries::documentBytes(DocumentId id) const
{
    return guardedRead(m_db, [&]() -> Result<sql::Bytes> { return DocumentRepository{m_db}.bytesOf(id); });
}

Result<std::vector<Printout>> CaseQueries::printouts(CaseId id) const
{
    return guardedRead(m_db,
                       [&]() -> Result<std::vector<Printout>> { return PrintoutRepository{m_db}.of(id); });
}

Result<std::vector<Review>> CaseQueries::reviews() const
{
    return guardedRead(m_db, [&]() -> Result<std::vector<Review>> { return ReviewRepository{m_db}.all(); });
}

Result<std::vector<User>> CaseQueries::users() const
{
    return guardedRead(m_db, [&]() -> Result<std::vector<User>> { return UserRepository{m_db}.all(); });
}

Result<ClinicSettings> CaseQueries::settings() const
{
    return guardedRead(m_db, [&]() -> Result<ClinicSettings> { return readSettings(m_db); });
}

} // namespace storage
