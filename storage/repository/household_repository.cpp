// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/household_repository.h"

#include "storage/repository/read.h"

namespace storage {

void HouseholdRepository::insert(const Household& household, const NewUuid& newUuid)
{
    m_db.prepare("INSERT INTO household (id) VALUES (?1)").bind(household.id).run();
    for (const auto& member : household.members)
        addMember(household.id, member, newUuid);
}

void HouseholdRepository::addMember(HouseholdId household, const HouseholdMember& member,
                                    const NewUuid& newUuid)
{
    m_db.prepare("INSERT INTO household_member (id, household, person, kinship) VALUES (?1, ?2, ?3, ?4)")
        .bind(newUuid(), household, member.person, wordOf(member.kinship))
        .run();
}

void HouseholdRepository::removeMember(PersonId person)
{
    m_db.prepare("DELETE FROM household_member WHERE person = ?1").bind(person).run();
}

std::optional<Household> HouseholdRepository::of(PersonId person) const
{
    const auto id = m_db.prepare("SELECT household FROM household_member WHERE person = ?1")
                        .bind(person)
                        .one([](sql::Row row) { return row.id<Household>(0); });
    if (!id)
        return std::nullopt;
    return Household{
        *id,
        m_db.prepare(R"(
        SELECT m.person, m.kinship FROM household_member m JOIN live_person p ON p.id = m.person
        WHERE m.household = ?1 ORDER BY m.kinship <> 'self', m.id
    )")
            .bind(*id)
            .all([](sql::Row row) { return HouseholdMember{row.id<Person>(0), readWord<Kinship>(row, 1)}; })};
}

} // namespace storage
