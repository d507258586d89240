// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/people_service.h"

#include "storage/repository/case_repository.h"
#include "storage/repository/household_repository.h"
#include "storage/service/case_writes.h"
#include "storage/service/guarded.h"
#include "storage/service/people_index.h"
#include "storage/service/person_writes.h"
#include "storage/service/settings_service.h"

namespace storage {
namespace {

Result<Done> putInHousehold(journal::Transaction& transaction, PersonId of, const HouseholdMember& member)
{
    HouseholdRepository households{transaction.database()};
    const auto newId = [&] { return transaction.newId<Household>().value; };
    auto household = households.of(of);
    if (!household) {
        household = Household{{newId()}, {{of, Kinship::Self}}};
        households.insert(*household, newId);
    }
    if (households.of(member.person))
        return Error{Problem::AlreadyExists, "already in a household"};
    households.addMember(household->id, member, newId);
    return Done{};
}

/// Takes in one more of the family; returns their case if they get one.
Result<std::optional<CaseId>> takeInMember(journal::Transaction& transaction, const IntakeMember& member,
                                           const Case& lead, CaseReferences& references,
                                           std::vector<PersonId>& people)
{
    const auto person = addPerson(transaction, member.person);
    if (!person)
        return person.error();
    people.push_back(*person);
    if (auto related = putInHousehold(transaction, lead.respondent, {*person, member.kinship}); !related)
        return related.error();
    if (!member.hasCase)
        return std::optional<CaseId>{};
    auto rider = static_cast<const NewCase&>(lead);
    rider.respondent = *person;
    rider.lead = lead.id;
    const auto record = addCase(transaction, rider, references);
    if (!record)
        return record.error();
    return std::optional{record->id};
}

Result<Done> addEntries(journal::Transaction& transaction, CaseId id, const std::vector<NewEntry>& entries,
                        Date today)
{
    for (auto entry : entries) {
        entry.caseId = id;
        if (auto added = addEntry(transaction, entry, today); !added)
            return added.error();
    }
    return Done{};
}

/// What one commit of intakes shares.
struct IntakeDesk {
    journal::Transaction& transaction;
    Date today;
    CaseReferences references{transaction.database(), today.year()};
    std::vector<PersonId> people{}; ///< To be made findable at the end.
};

Result<Done> addHearings(IntakeDesk& desk, const Intake& intake, const std::vector<CaseId>& cases,
                         TakenIn& taken)
{
    for (const auto& other : intake.otherHearings) {
        auto hearing = other.hearing;
        hearing.cases = cases;
        const auto added = addHearing(desk.transaction, hearing, desk.today, other.status);
        if (!added)
            return added.error();
    }
    if (!intake.hearing)
        return Done{};
    auto hearing = *intake.hearing;
    hearing.cases = cases;
    const auto added = addHearing(desk.transaction, hearing, desk.today);
    if (!added)
        return added.error();
    taken.hearing = added->id;
    return Done{};
}

Result<TakenIn> takeInOne(IntakeDesk& desk, const Intake& intake)
{
    auto& transaction = desk.transaction;
    const auto person = addPerson(transaction, intake.person);
    if (!person)
        return person.error();
    NewCase record = intake.record;
    record.respondent = *person;
    const auto lead = addCase(transaction, record, desk.references);
    if (!lead)
        return lead.error();
    std::vector<CaseId> cases{lead->id};
    desk.people.push_back(*person);
    for (const auto& member : intake.family) {
        const auto rider = takeInMember(transaction, member, *lead, desk.references, desk.people);
        if (!rider)
            return rider.error();
        if (*rider)
            cases.push_back(**rider);
    }
    TakenIn taken{.person = *person, .record = *lead};
    if (auto added = addHearings(desk, intake, cases, taken); !added)
        return added.error();
    for (const auto& id : cases) {
        if (auto added = addEntries(transaction, id, intake.entries, desk.today); !added)
            return added.error();
        recomputeDeadlines(transaction, id, desk.today);
    }
    return taken;
}

} // namespace

Result<PersonId> PeopleService::add(const NewPerson& person)
{
    return guarded(m_journal, "person-added", [&](journal::Transaction& transaction) {
        auto id = addPerson(transaction, person);
        if (id) {
            transaction.setSubject(id->value);
            indexPeople(transaction.database(), {{*id}});
        }
        return id;
    });
}

Result<Done> PeopleService::change(const Person& person)
{
    return guarded(m_journal, "person-changed", [&](journal::Transaction& transaction) {
        transaction.setSubject(person.id.value);
        auto result = changePerson(transaction, person);
        if (result)
            indexPeople(transaction.database(), {{person.id}});
        return result;
    });
}

Result<Done> PeopleService::remove(PersonId id)
{
    return guarded(m_journal, "person-removed", [&](journal::Transaction& transaction) -> Result<Done> {
        transaction.setSubject(id.value);
        PersonRepository people{transaction.database()};
        const auto n = people.numberOf(id);
        if (!n)
            return Error{Problem::NotFound};
        if (!CaseRepository{transaction.database()}.of(id).empty())
            return Error{Problem::NotAllowed, "has a case"};
        people.remove(id);
        removeFromIndex(transaction.database(), *n);
        return Done{};
    });
}

Result<TakenIn> PeopleService::takeIn(const Intake& intake)
{
    auto all = takeInAll({intake});
    if (!all)
        return all.error();
    return all->front();
}

Result<std::vector<TakenIn>> PeopleService::takeInAll(const std::vector<Intake>& intakes)
{
    return guarded(m_journal, "client-taken-in",
                   [&](journal::Transaction& transaction) -> Result<std::vector<TakenIn>> {
                       IntakeDesk desk{transaction, todayOf(transaction)};
                       std::vector<TakenIn> all;
                       for (const auto& intake : intakes) {
                           auto taken = takeInOne(desk, intake);
                           if (!taken)
                               return taken.error();
                           all.push_back(std::move(*taken));
                       }
                       indexPeople(transaction.database(), desk.people);
                       if (all.size() == 1)
                           transaction.setSubject(all.front().person.value);
                       return all;
                   });
}

Result<Done> PeopleService::relate(PersonId of, const HouseholdMember& member)
{
    return guarded(m_journal, "family-changed", [&](journal::Transaction& transaction) {
        transaction.setSubject(of.value);
        return putInHousehold(transaction, of, member);
    });
}

} // namespace storage
