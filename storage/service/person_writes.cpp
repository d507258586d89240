// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/person_writes.h"

#include "i18n/fold.h"
#include "storage/repository/person_repository.h"

#include <algorithm>
#include <array>

namespace storage {
namespace {

Result<Done> checkText(const std::string& text)
{
    if (text.size() > maximumFieldLength)
        return Error{Problem::TooLong};
    if (!i18n::isCleanText(text))
        return Error{Problem::NotText};
    return Done{};
}

NewUuid idsOf(journal::Transaction& transaction)
{
    return [&transaction] { return transaction.newId<Person>().value; };
}

/// Refuses a confirmed number that is confirmed for someone else.
Result<Done> checkClash(journal::Transaction& transaction, const Person& person)
{
    for (const auto& entry : person.aNumbers) {
        if (entry.state != ANumberState::Confirmed)
            continue;
        const auto clash
            = transaction.database()
                  .prepare(
                      "SELECT 1 FROM a_number WHERE number = ?1 AND state = 'confirmed' AND person <> ?2")
                  .bind(entry.number.digits(), person.id)
                  .one([](sql::Row) { return true; });
        if (clash)
            return Error{Problem::ANumberOfAnother};
    }
    return Done{};
}

} // namespace

Result<Done> checkPerson(const NewPerson& person)
{
    if (i18n::tidied(person.givenNames).empty() && i18n::tidied(person.firstSurname).empty())
        return Error{Problem::NameMissing};
    const std::array texts{&person.givenNames,     &person.firstSurname, &person.secondSurname,
                           &person.noticeName,     &person.birthplace,   &person.languageVariant,
                           &person.otherLanguages, &person.whereStaying, &person.safetyNotes};
    for (const auto* text : texts)
        if (auto result = checkText(*text); !result)
            return result;
    for (const auto& alias : person.aliases)
        if (auto result = checkText(alias); !result)
            return result;
    for (const auto& phone : person.phones)
        if (auto result = checkText(phone.number); !result)
            return result;
    if (person.birthDate && !person.birthDate->earliest().ok())
        return Error{Problem::DateImpossible};
    return Done{};
}

Result<PersonId> addPerson(journal::Transaction& transaction, const NewPerson& person)
{
    if (auto result = checkPerson(person); !result)
        return result.error();
    const Person record{person, transaction.newId<Person>()};
    if (auto result = checkClash(transaction, record); !result)
        return result.error();
    PersonRepository{transaction.database()}.insert(record, idsOf(transaction));
    return record.id;
}

Result<Done> changePerson(journal::Transaction& transaction, const Person& person)
{
    if (auto result = checkPerson(person); !result)
        return result;
    if (auto result = checkClash(transaction, person); !result)
        return result;
    PersonRepository people{transaction.database()};
    if (!people.find(person.id))
        return Error{Problem::NotFound};
    people.update(person, idsOf(transaction));
    return Done{};
}

} // namespace storage
