// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/person_repository.h"

#include "storage/base/text.h"
#include "storage/repository/read.h"

namespace storage {
namespace {

std::vector<std::string> splitCodes(std::string_view text)
{
    std::vector<std::string> codes;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            codes.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return codes;
}

/// Runs `statement` with the columns of `person` as ?1 to ?15, in the order of `readPerson`.
void runWith(const Person& person, sql::Statement statement)
{
    const auto nationalities = storage::joined(person.nationalities, " ");
    statement
        .bind(person.id, person.givenNames, person.firstSurname, person.secondSurname, person.noticeName,
              person.birthDate, wordOf(person.sex), nationalities, person.birthplace, person.language,
              person.languageVariant, person.otherLanguages, person.needsInterpreter, person.whereStaying,
              person.safetyNotes)
        .run();
}

Person readPerson(sql::Row row)
{
    Person person;
    person.id = row.id<Person>(0);
    person.givenNames = row.text(1);
    person.firstSurname = row.text(2);
    person.secondSurname = row.text(3);
    person.noticeName = row.text(4);
    person.birthDate = row.optionalPartialDate(5);
    person.sex = readOptionalWord<Sex>(row, 6);
    person.nationalities = splitCodes(row.textView(7));
    person.birthplace = row.text(8);
    person.language = row.text(9);
    person.languageVariant = row.text(10);
    person.otherLanguages = row.text(11);
    person.needsInterpreter = row.boolean(12);
    person.whereStaying = row.text(13);
    person.safetyNotes = row.text(14);
    return person;
}

} // namespace

std::int64_t PersonRepository::insert(const Person& person, const NewUuid& newUuid)
{
    runWith(person, m_db.prepare(R"(
        INSERT INTO person (id, given_names, first_surname, second_surname, notice_name, birth_date, sex, nationalities,
                            birthplace, language, language_variant, other_languages, needs_interpreter, where_staying, safety_notes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
    )"));
    const auto n = m_db.lastInsertId();
    insertNames(person, newUuid);
    return n;
}

void PersonRepository::update(const Person& person, const NewUuid& newUuid)
{
    const auto before = find(person.id);
    runWith(person, m_db.prepare(R"(
        UPDATE person SET given_names = ?2, first_surname = ?3, second_surname = ?4, notice_name = ?5, birth_date = ?6,
            sex = ?7, nationalities = ?8, birthplace = ?9, language = ?10, language_variant = ?11, other_languages = ?12,
            needs_interpreter = ?13, where_staying = ?14, safety_notes = ?15
        WHERE id = ?1
    )"));
    if (before && before->aNumbers == person.aNumbers && before->aliases == person.aliases
        && before->phones == person.phones)
        return;
    m_db.prepare("DELETE FROM a_number WHERE person = ?1").bind(person.id).run();
    m_db.prepare("DELETE FROM alias WHERE person = ?1").bind(person.id).run();
    m_db.prepare("DELETE FROM phone WHERE person = ?1").bind(person.id).run();
    insertNames(person, newUuid);
}

void PersonRepository::insertNames(const Person& person, const NewUuid& newUuid)
{
    int rank = 0;
    for (const auto& entry : person.aNumbers)
        m_db.prepare("INSERT INTO a_number (id, person, rank, number, state) VALUES (?1, ?2, ?3, ?4, ?5)")
            .bind(newUuid(), person.id, rank++, entry.number.digits(), wordOf(entry.state))
            .run();
    rank = 0;
    for (const auto& name : person.aliases)
        m_db.prepare("INSERT INTO alias (id, person, rank, name) VALUES (?1, ?2, ?3, ?4)")
            .bind(newUuid(), person.id, rank++, name)
            .run();
    rank = 0;
    for (const auto& phone : person.phones)
        m_db.prepare("INSERT INTO phone (id, person, rank, number, whatsapp, safe) VALUES (?1, ?2, ?3, ?4, "
                     "?5, ?6)")
            .bind(newUuid(), person.id, rank++, phone.number, phone.whatsApp, phone.safeToCall)
            .run();
}

void PersonRepository::remove(PersonId id)
{
    m_db.prepare("UPDATE person SET deleted = 1 WHERE id = ?1").bind(id).run();
}

void PersonRepository::completeNames(Person& person) const
{
    m_db.prepare("SELECT number, state FROM a_number WHERE person = ?1 ORDER BY rank")
        .bind(person.id)
        .each([&](sql::Row row) {
            if (const auto number = ANumber::parse(row.textView(0)))
                person.aNumbers.push_back({*number, readWord<ANumberState>(row, 1)});
        });
    m_db.prepare("SELECT name FROM alias WHERE person = ?1 ORDER BY rank")
        .bind(person.id)
        .each([&](sql::Row row) { person.aliases.push_back(row.text(0)); });
    m_db.prepare("SELECT number, whatsapp, safe FROM phone WHERE person = ?1 ORDER BY rank")
        .bind(person.id)
        .each([&](sql::Row row) { person.phones.push_back({row.text(0), row.boolean(1), row.boolean(2)}); });
}

std::optional<Person> PersonRepository::find(PersonId id) const
{
    auto person = m_db.prepare(R"(
        SELECT id, given_names, first_surname, second_surname, notice_name, birth_date, sex, nationalities, birthplace,
               language, language_variant, other_languages, needs_interpreter, where_staying, safety_notes
        FROM live_person WHERE id = ?1
    )")
                      .bind(id)
                      .one(readPerson);
    if (person)
        completeNames(*person);
    return person;
}

std::optional<std::int64_t> PersonRepository::numberOf(PersonId id) const
{
    return m_db.prepare("SELECT n FROM live_person WHERE id = ?1").bind(id).one([](sql::Row row) {
        return row.integer(0);
    });
}

std::vector<PersonId> PersonRepository::allIds() const
{
    return m_db.prepare("SELECT id FROM live_person ORDER BY n").all([](sql::Row row) {
        return row.id<Person>(0);
    });
}

std::vector<PersonId> PersonRepository::bornOn(const PartialDate& date) const
{
    return m_db.prepare("SELECT id FROM live_person WHERE birth_date = ?1 ORDER BY n")
        .bind(date)
        .all([](sql::Row row) { return row.id<Person>(0); });
}

std::vector<PersonId> PersonRepository::withANumber(const ANumber& number) const
{
    return m_db
        .prepare(R"(
        SELECT a.person FROM a_number a JOIN live_person p ON p.id = a.person
        WHERE a.number = ?1 AND a.state <> 'wrong' ORDER BY a.state, a.person
    )")
        .bind(number.digits())
        .all([](sql::Row row) { return row.id<Person>(0); });
}

} // namespace storage
