// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/known_facts.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace forms::i589;
using namespace std::chrono_literals;
using storage::I589Answers;
using storage::Kinship;

namespace {

storage::Person person(const std::string& given, const std::string& surname)
{
    storage::Person result;
    result.givenNames = given;
    result.firstSurname = surname;
    return result;
}

storage::CaseFile invented()
{
    storage::CaseFile file;
    file.respondent = person("María José", "Núñez");
    file.respondent.secondSurname = "Güell";
    file.respondent.aliases = {"Chepa", "Mary"};
    file.respondent.aNumbers = {{*storage::ANumber::parse("A12345678"), storage::ANumberState::Confirmed}};
    file.respondent.birthDate = storage::PartialDate{1988y / 3 / 14};
    file.respondent.sex = storage::Sex::Female;
    file.respondent.nationalities = {"HN"};
    file.respondent.language = "mam";
    file.respondent.languageVariant = "Todos Santos";
    file.record.ntaFiledOn = 2019y / 4 / 1;
    storage::Entry first, second;
    first.on = storage::PartialDate{2019y, std::chrono::March, std::nullopt, true};
    first.place = "El Paso, TX";
    second.on = storage::PartialDate{2025y / 2 / 10};
    second.status = "Paroled";
    file.entries = {first, second};
    file.family = {{person("Luz", "Paz"), Kinship::Child, {}},
                   {person("Iker", "Paz"), Kinship::Child, storage::Case{}},
                   {person("Juan", "Paz"), Kinship::Spouse, {}},
                   {person("Ana", "Güell"), Kinship::Parent, {}},
                   {person("Eva", "Núñez"), Kinship::Sibling, {}}};
    file.family[3].person.sex = storage::Sex::Female;
    file.family[1].proceeding->ntaFiledOn = 2019y / 4 / 1;
    return file;
}

} // namespace

TEST_CASE("What the records know answers the form", "[i589][facts]")
{
    I589Answers expected{{.question = "a1_01", .english = "012345678"},
                         {.question = "a1_04", .english = "Núñez Güell"},
                         {.question = "a1_05", .english = "María"},
                         {.question = "a1_06", .english = "José"},
                         {.question = "a1_07", .english = "Chepa; Mary"},
                         {.question = "a1_10", .english = "F"},
                         {.question = "a1_11", .english = "M"},
                         {.question = "a1_12", .english = "1988-03-14"},
                         {.question = "a1_14", .english = "Honduran"},
                         {.question = "a1_18", .english = "b"},
                         {.question = "a1_19c", .row = 0, .part = "date", .english = "2025-02-10"},
                         {.question = "a1_19c", .row = 0, .part = "status", .english = "Paroled"},
                         {.question = "a1_19c", .row = 1, .part = "date", .english = "about 2019-03"},
                         {.question = "a1_19c", .row = 1, .part = "place", .english = "El Paso, TX"},
                         {.question = "a1_23", .english = "Mam, Todos Santos"},
                         {.question = "a2_sp_05", .english = "Paz"},
                         {.question = "a2_sp_06", .english = "Juan"},
                         {.question = "a3_5", .row = 0, .part = "name", .english = "Ana Güell"},
                         {.question = "a3_5", .row = 2, .part = "name", .english = "Eva Núñez"},
                         {.question = "child.05", .row = 0, .english = "Paz"},
                         {.question = "child.05", .row = 1, .english = "Paz"},
                         {.question = "child.06", .row = 0, .english = "Luz"},
                         {.question = "child.06", .row = 1, .english = "Iker"},
                         {.question = "child.20", .row = 1, .english = "yes"},
                         {.question = "d_native", .english = "María José Núñez Güell"}};
    CHECK(knownFacts(invented()) == expected);
}

TEST_CASE("An empty record answers nothing", "[i589][facts]")
{
    CHECK(knownFacts({}).empty());
}
