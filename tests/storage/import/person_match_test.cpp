// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/person_match.h"

#include "tests/storage/import/read_sheet.h"

#include <map>

using namespace storage;
using namespace storage::sheet;
using namespace std::chrono_literals;

namespace {

NewPerson person(std::string given, std::string first, std::string second = "",
                 std::optional<Date> born = std::nullopt)
{
    return {.givenNames = std::move(given),
            .firstSurname = std::move(first),
            .secondSurname = std::move(second),
            .birthDate = born ? std::optional{PartialDate{*born}} : std::nullopt};
}

const Date march14 = 1988y / 3 / 14;

} // namespace

TEST_CASE("The same person is known by name or birth date, and relatives are not taken for them", "[import]")
{
    const auto stored = person("María José", "Núñez", "Güell", march14);
    CHECK(isSamePerson(stored, person("MARIA JOSE", "NUNEZ")));
    CHECK(isSamePerson(stored, person("María", "Güell", "Núñez")));
    CHECK(isSamePerson(stored, person("Núñez Güell", "María José")));
    CHECK(isSamePerson(stored, person("María", "")));
    CHECK(isSamePerson(stored, person("Mario Jose", "Nunes", "", march14)));
    CHECK(isSamePerson(stored, person("Xiomara", "Ulloa", "", march14)));
    CHECK_FALSE(isSamePerson(stored, person("Juan", "López")));
    CHECK_FALSE(isSamePerson(stored, person("Pedro", "Núñez", "Güell")));
    CHECK_FALSE(isSamePerson(stored, person("María Elena", "Núñez", "Güell")));
    CHECK_FALSE(isSamePerson(stored, person("María José", "Pérez")));
    CHECK_FALSE(isSamePerson(stored, person("Pedro", "Núñez", "Güell", march14)));
    CHECK_FALSE(isSamePerson(person("", "de la"), person("", "del")));
    auto renamed = stored;
    renamed.aliases = {"Mary Nunez Smith"};
    CHECK(isSamePerson(renamed, person("Mary", "Smith")));
}

TEST_CASE("Without an A-Number only name and birth date together tell a person", "[import]")
{
    const auto stored = person("José", "Xol", "Tzoc", march14);
    CHECK(isSamePersonWithoutNumber(stored, person("Jose", "Tzoc", "Xol", march14)));
    CHECK_FALSE(isSamePersonWithoutNumber(stored, person("José", "Xol", "Tzoc")));
    CHECK_FALSE(isSamePersonWithoutNumber(stored, person("José", "Xol", "", march14)));
}

TEST_CASE("An update tells old and new, keeps what is fuller, and erases nothing", "[import]")
{
    auto stored = person("Maria Jose", "Núñez", "Güell", march14);
    stored.aNumbers = {{.number = *ANumber::parse("123456789"), .state = ANumberState::Confirmed}};
    stored.nationalities = {"HN"};
    stored.language = "es";
    stored.safetyNotes = "Call after six";

    RowDraft draft;
    draft.person = person("María José", "Núñez", "", 1988y / 3 / 15);
    draft.person.aNumbers
        = {{.number = *ANumber::parse("123456789")}, {.number = *ANumber::parse("987654321")}};
    draft.person.nationalities = {"GT"};
    const auto result = updated(stored, draft);

    auto expected = stored;
    expected.givenNames = "María José";
    expected.aliases = {"María José Núñez"};
    expected.aNumbers.push_back({.number = *ANumber::parse("987654321")});
    expected.birthDate = PartialDate{1988y / 3 / 15};
    expected.nationalities = {"HN", "GT"};
    CHECK(result.record == expected);
    CHECK(result.changed
          == std::vector<FieldChange>{{Field::GivenNames, "Maria Jose", "María José"},
                                      {Field::Alias, "", "María José Núñez"},
                                      {Field::ANumber, "A123-456-789", "A123-456-789, A987-654-321"},
                                      {Field::BirthDate, "1988-03-14", "1988-03-15"},
                                      {Field::Nationality, "HN", "HN, GT"}});
    CHECK(result.kept == std::vector<FieldChange>{{Field::FirstSurname, "Núñez Güell", "Núñez"}});
    CHECK(updated(stored, RowDraft{}).record == stored);
    CHECK(updated(stored, RowDraft{}).changed.empty());

    SECTION("A second time there is nothing new")
    {
        const auto again = updated(result.record, draft);
        CHECK(again.record == result.record);
        CHECK(again.changed.empty());
    }
    SECTION("A less exact birth date does not replace an exact one")
    {
        RowDraft vague;
        vague.person.birthDate = PartialDate{1988y, std::nullopt, std::nullopt, true};
        CHECK(updated(stored, vague).record == stored);
        CHECK(updated(stored, vague).kept
              == std::vector<FieldChange>{{Field::BirthDate, "1988-03-14", "about 1988"}});
        auto guessed = stored;
        guessed.birthDate = PartialDate{1988y, std::nullopt, std::nullopt, true};
        RowDraft exact;
        exact.person.birthDate = PartialDate{march14};
        CHECK(updated(guessed, exact).record.birthDate == PartialDate{march14});
    }
    SECTION("A name that is replaced stays as an alias")
    {
        RowDraft other;
        other.person = person("Xiomara", "Ulloa");
        const auto renamed = updated(stored, other).record;
        CHECK(fullName(renamed) == "Xiomara Ulloa");
        CHECK(renamed.aliases == std::vector<std::string>{"Maria Jose Núñez Güell"});
    }
}

TEST_CASE("A case takes what the row says of it and keeps the rest", "[import]")
{
    NewCase stored{.stage = Stage::Individual,
                   .court = "SND",
                   .judge = "Lee",
                   .representation = Representation::Full,
                   .attorney = "Ana Ruiz"};
    const auto sheet
        = readSheet("Nombre,Corte,Resultado,Fecha de resultado\nAna,ELP,Orden de deportación,2020-01-05\n");
    REQUIRE(sheet.drafts.size() == 1);
    const auto result = updated(stored, sheet.drafts.front());
    auto expected = stored;
    expected.stage = Stage::Decided;
    expected.court = "ELP";
    expected.outcome = Outcome::RemovalOrder;
    expected.outcomeOn = 2020y / 1 / 5;
    CHECK(result.record == expected);
    CHECK(result.changed
          == std::vector<FieldChange>{{Field::Court, "SND", "ELP"},
                                      {Field::Outcome, "pending", "removal-order"},
                                      {Field::OutcomeDate, "", "2020-01-05"}});
    const auto empty = updated(stored, readSheet("Nombre,Corte\nAna,\n").drafts.front());
    CHECK(empty.record == stored);
    CHECK(empty.changed.empty());
}

TEST_CASE("A hearing and an entry are told from those that are there", "[import]")
{
    const NewHearing stored{.at = {2026y / 12 / 3, 8h + 30min}, .court = "SND"};
    CHECK(isSameHearing(stored, {.at = {2026y / 12 / 3, 8h + 30min}, .court = "SND"}));
    CHECK(isSameHearing(stored, {.at = {2026y / 12 / 3, 0min}}));
    CHECK_FALSE(isSameHearing(stored, {.at = {2026y / 12 / 3, 13h}, .court = "SND"}));
    CHECK_FALSE(isSameHearing(stored, {.at = {2026y / 12 / 4, 8h + 30min}, .court = "SND"}));
    const NewEntry entry{.on = PartialDate{2019y / 2 / 10}};
    CHECK(isSameEntry(entry, {.on = PartialDate{2019y / 2 / 10}}));
    CHECK(isSameEntry(entry, {.on = PartialDate{2019y, std::chrono::February, std::nullopt, false}}));
    CHECK_FALSE(isSameEntry(entry, {.on = PartialDate{2019y / 2 / 11}}));
}

TEST_CASE("The same A-Number twice in one sheet is an update or a conflict, and overwrites nobody",
          "[import]")
{
    const auto sheet = readSheet("A-Number,Nombre,Apellido,Fecha de audiencia,Hora,Corte\n"
                                 "A123456789,Ana,Díaz López,2026-12-03,8:30,SND\n"
                                 "A-123-456-789,ANA,Lopez Diaz,2027-01-14,13:00,SND\n"
                                 "123456789,Luis,Díaz López,2026-12-03,8:30,SND\n");
    REQUIRE(sheet.drafts.size() == 3);
    // What the service does with the vault, on a map: look the A-Number up among all stored so far.
    std::map<ANumber, NewPerson> stored;
    ImportReport report;
    for (const auto& draft : sheet.drafts) {
        const auto number = *mainANumber(draft.person);
        const auto found = stored.find(number);
        if (found == stored.end()) {
            stored.emplace(number, draft.person);
            ++report.rows;
            ++report.imported;
        } else if (isSamePerson(found->second, draft.person)) {
            const auto result = updated(found->second, draft);
            found->second = result.record;
            addRemarks(report, remarksOf(draft.line, result.changed, result.kept));
            ++report.rows;
            ++report.updated;
        } else {
            addRefusal(report, {{.line = draft.line, .problem = Problem::ANumberOfAnother}});
        }
    }
    CHECK(report.rows == 3);
    CHECK(report.imported == 1);
    CHECK(report.updated == 1);
    CHECK(report.rejected == std::vector<RowProblem>{{.line = 4, .problem = Problem::ANumberOfAnother}});
    const auto& person = stored.begin()->second;
    CHECK(fullName(person) == "Ana Díaz López");
    CHECK(person.aliases == std::vector<std::string>{"ANA Lopez Diaz"});
}

TEST_CASE("A report keeps every refusal and the first thousand warnings", "[import]")
{
    ImportReport report;
    for (std::size_t i = 0; i < 700; ++i) {
        addRemarks(report, std::vector<RowRemark>(2, {.line = i}));
        addRefusal(report, std::vector<RowProblem>(2, {.line = i}));
    }
    CHECK(report.warnings.size() == mostWarnings);
    CHECK(report.warningsLeftOut == 400);
    CHECK(report.rejected.size() == 1'400);
    CHECK(report.refused == 700);
    CHECK(report.rows == 700);
}
