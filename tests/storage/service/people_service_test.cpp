// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/verify.h"
#include "storage/service/case_queries.h"
#include "storage/service/people_queries.h"
#include "storage/service/people_service.h"
#include "tests/support/test_vault.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using namespace std::chrono_literals;

namespace {

const Date dayOfTest{2026y / 11 / 24};

NewPerson named(std::string given, std::string first, std::string second = {})
{
    return {
        .givenNames = std::move(given), .firstSurname = std::move(first), .secondSurname = std::move(second)};
}

NewPerson withNumber(NewPerson person, const char* number, ANumberState state)
{
    person.aNumbers.push_back({*ANumber::parse(number), state});
    return person;
}

std::vector<std::string> namesFound(sql::Connection& db, std::string_view typed)
{
    std::vector<std::string> names;
    const auto found = PeopleQueries{db}.search(typed, 50, dayOfTest);
    REQUIRE(found);
    for (const auto& row : found->rows)
        names.push_back(row.name);
    return names;
}

} // namespace

TEST_CASE("A person is stored whole and read back whole", "[service]")
{
    TestVault vault;
    NewPerson person{.givenNames = "María José",
                     .firstSurname = "Núñez",
                     .secondSurname = "Güell",
                     .noticeName = "NUNEZ GUELL, MARIA J",
                     .aliases = {"Marijose", "María Güell"},
                     .aNumbers = {{*ANumber::parse("123456789"), ANumberState::Typed}},
                     .birthDate = partialDateFromIso("about 1988-03"),
                     .sex = Sex::Female,
                     .nationalities = {"HN", "GT"},
                     .birthplace = "La Ceiba",
                     .language = "cab",
                     .languageVariant = "Iriona",
                     .otherLanguages = "español",
                     .needsInterpreter = true,
                     .phones = {{"+526641234567", true, false}},
                     .whereStaying = "Casa del Migrante",
                     .safetyNotes = "Ex-partner knows the shelter."};
    const auto id = PeopleService{vault.journal}.add(person);
    REQUIRE(id);
    const auto stored = PeopleQueries{vault.db}.person(*id);
    REQUIRE(stored);
    CHECK(*stored == Person{person, *id});
    CHECK(journal::verify(vault.db).empty());
}

TEST_CASE("A person without any name, or with what is no text, is refused", "[service]")
{
    TestVault vault;
    PeopleService people{vault.journal};
    CHECK(people.add(NewPerson{.givenNames = "  "}).error().problem == Problem::NameMissing);
    CHECK(people.add(named("Ana\xff", "Lopez")).error().problem == Problem::NotText);
    CHECK(people.add(named(std::string(5000, 'a'), "Lopez")).error().problem == Problem::TooLong);
    CHECK(people.add(NewPerson{.givenNames = "Ana"}));
}

TEST_CASE("An A-Number can be confirmed for one person only, and a clash is otherwise shown", "[service]")
{
    TestVault vault;
    PeopleService people{vault.journal};
    const auto ana = people.add(withNumber(named("Ana", "Lopez"), "123456789", ANumberState::Confirmed));
    REQUIRE(ana);
    CHECK(people.add(withNumber(named("Eva", "Reyes"), "123456789", ANumberState::Confirmed)).error().problem
          == Problem::ANumberOfAnother);
    const auto eva = people.add(withNumber(named("Eva", "Reyes"), "123456789", ANumberState::Typed));
    REQUIRE(eva);
    CHECK(PeopleQueries{vault.db}.withANumber(*ANumber::parse("123456789"))->size() == 2);
    auto corrected = *PeopleQueries{vault.db}.person(*eva);
    corrected.aNumbers.front().state = ANumberState::Wrong;
    CHECK(people.change(corrected));
    CHECK(PeopleQueries{vault.db}.withANumber(*ANumber::parse("123456789"))->size() == 1);
}

TEST_CASE("Search does not care about accents, case, apostrophes or the order of surnames",
          "[service][search]")
{
    TestVault vault;
    PeopleService people{vault.journal};
    REQUIRE(people.add(named("José", "Peña", "García")));
    REQUIRE(people.add(named("Ana", "Núñez", "Güell")));
    REQUIRE(people.add(
        NewPerson{.givenNames = "Juana", .firstSurname = "Tzoc", .aliases = {"Q’anjob’al Juana"}}));
    REQUIRE(people.add(withNumber(named("Rosa", "Mejía"), "A012-345-678", ANumberState::Typed)));
    for (const auto* typed : {"nunez", "NUNEZ", "Núñez", "güell nun", "nu gue an"})
        CHECK(namesFound(vault.db, typed) == std::vector<std::string>{"Núñez Güell, Ana"});
    for (const auto* typed : {"peña garcia", "garcia peña", "pena, jose"})
        CHECK(namesFound(vault.db, typed) == std::vector<std::string>{"Peña García, José"});
    CHECK(namesFound(vault.db, "qanjobal") == std::vector<std::string>{"Tzoc, Juana"});
    for (const auto* typed : {"A012345678", "012-345-678", "a 012 345", "678"})
        CHECK(namesFound(vault.db, typed) == std::vector<std::string>{"Mejía, Rosa"});
    CHECK(namesFound(vault.db, "zzz").empty());
    CHECK(namesFound(vault.db, "\" OR *").empty());
    CHECK(namesFound(vault.db, "  ").empty());
}

TEST_CASE("People come in Spanish order, and the first of many are the first names", "[service][search]")
{
    TestVault vault;
    PeopleService people{vault.journal};
    for (const auto* surname : {"Oca", "Nuñez", "Ñáñez", "Núñez", "Nunez", "Penagos", "Peña"})
        REQUIRE(people.add(named("Ana", surname)));
    const std::vector<std::string> expected{"Nunez, Ana", "Nuñez, Ana",   "Núñez, Ana", "Ñáñez, Ana",
                                            "Oca, Ana",   "Penagos, Ana", "Peña, Ana"};
    CHECK(namesFound(vault.db, "ana") == expected);
    for (int i = 0; i < 600; ++i)
        REQUIRE(people.add(named("Ana", "Zúñiga" + std::to_string(1000 + i))));
    const auto many = PeopleQueries{vault.db}.search("ana", 7, dayOfTest);
    REQUIRE(many);
    CHECK_FALSE(many->isAll);
    CHECK(*PeopleQueries{vault.db}.count("ana") == 607);
    std::vector<std::string> names;
    for (const auto& row : many->rows)
        names.push_back(row.name);
    CHECK(names == expected);
}

TEST_CASE("A changed name is found under the new one only", "[service][search]")
{
    TestVault vault;
    PeopleService people{vault.journal};
    const auto id = people.add(named("Ana", "Lopez"));
    REQUIRE(id);
    REQUIRE(people.change(Person{named("Ana", "Reyes"), *id}));
    CHECK(namesFound(vault.db, "lopez").empty());
    CHECK(namesFound(vault.db, "reyes") == std::vector<std::string>{"Reyes, Ana"});
    REQUIRE(people.remove(*id));
    CHECK(namesFound(vault.db, "reyes").empty());
    CHECK(PeopleQueries{vault.db}.person(*id).error().problem == Problem::NotFound);
}

TEST_CASE("A family is taken in as one commit: person, cases, entries, hearing and due dates", "[service]")
{
    TestVault vault;
    const auto before = vault.journal.head().seq;
    const Intake intake{
        .person = withNumber(named("Rosa", "Mejía"), "123456789", ANumberState::Typed),
        .record = {.kind = CaseKind::Mpp, .court = "SND"},
        .entries = {{.on = PartialDate{Date{2026y / 2 / 10}}, .place = "San Ysidro, CA"}},
        .hearing
        = NewHearing{.at = {2026y / 12 / 8, 8h + 30min}, .court = "SND", .zone = "America/Los_Angeles"},
        .family = {{.person = named("Luis", "Mejía"), .kinship = Kinship::Child, .hasCase = true},
                   {.person = named("Inés", "Mejía"), .kinship = Kinship::Child, .hasCase = false}}};
    const auto taken = PeopleService{vault.journal}.takeIn(intake);
    REQUIRE(taken);
    CHECK(vault.journal.head().seq == before + 1);
    CHECK(taken->record.reference == "2026-A0001");

    const CaseQueries cases{vault.db};
    const auto file = cases.caseFile(taken->record.id);
    REQUIRE(file);
    CHECK(fullName(file->respondent) == "Rosa Mejía");
    REQUIRE(file->family.size() == 2);
    CHECK(file->family[0].kinship == Kinship::Child);
    REQUIRE(file->family[0].proceeding);
    CHECK(file->family[0].proceeding->lead == taken->record.id);
    CHECK_FALSE(file->family[1].proceeding);
    REQUIRE(file->hearings.size() == 1);
    CHECK(file->hearings[0].cases.size() == 2);
    REQUIRE_FALSE(file->deadlines.empty());
    CHECK(file->deadlines[0].entry == file->entries[0].id);
    CHECK(file->deadlines[0].raw == Date{2027y / 2 / 10});

    const auto riderFile = cases.caseFile(file->family[0].proceeding->id);
    REQUIRE(riderFile);
    CHECK(riderFile->hearings == file->hearings);
    REQUIRE(riderFile->family.size() == 2);
    CHECK(riderFile->family[0].kinship == Kinship::Parent);
    CHECK(riderFile->family[1].kinship == Kinship::Sibling);
    CHECK(*cases.find("A123-456-789") == taken->record.id);
    CHECK(*cases.find("2026-0001") == taken->record.id);
    CHECK(journal::verify(vault.db).empty());
}

TEST_CASE("An intake that fails anywhere leaves nothing", "[service]")
{
    TestVault vault;
    const auto before = vault.journal.head();
    Intake intake{.person = named("Rosa", "Mejía"), .record = {.court = "SND"}};
    SECTION("a hearing at an hour that the clocks skip")
    {
        intake.hearing
            = NewHearing{.at = {2027y / 3 / 14, 2h + 30min}, .court = "SND", .zone = "America/Los_Angeles"};
        CHECK(PeopleService{vault.journal}.takeIn(intake).error().problem == Problem::TimeNotOnClock);
    }
    SECTION("a court that does not exist")
    {
        intake.record.court = "XXX";
        CHECK(PeopleService{vault.journal}.takeIn(intake).error().problem == Problem::CourtUnknown);
    }
    SECTION("a child without a name")
    {
        intake.family.push_back({.person = {}});
        CHECK(PeopleService{vault.journal}.takeIn(intake).error().problem == Problem::NameMissing);
    }
    CHECK(vault.journal.head() == before);
    CHECK(namesFound(vault.db, "mejia").empty());
}
