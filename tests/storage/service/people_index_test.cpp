// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/collation.h"
#include "storage/service/people_queries.h"
#include "storage/service/people_service.h"
#include "tests/support/test_vault.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <random>

using namespace storage;
using namespace std::chrono_literals;

namespace {

const Date dayListed{2026y / 11 / 24};

NewPerson personNamed(std::string given, std::string surname)
{
    return {.givenNames = std::move(given), .firstSurname = std::move(surname)};
}

std::vector<std::string> listed(sql::Connection& db, std::string_view typed)
{
    const PeopleQueries people{db};
    const auto numbers = people.numbers(typed);
    REQUIRE(numbers);
    const auto rows = people.rows(*numbers, dayListed);
    REQUIRE(rows);
    std::vector<std::string> names;
    for (const auto& row : *rows)
        names.push_back(row.name);
    return names;
}

std::vector<std::string> inOrder(std::vector<std::string> names)
{
    static const i18n::NameOrder order;
    std::sort(names.begin(), names.end(),
              [](const std::string& left, const std::string& right) { return order.less(left, right); });
    return names;
}

/// Few letters, so that many names are the same, or stand beside each other.
std::string someName(std::mt19937& random)
{
    static const std::vector<std::string> letters{"a", "á", "b", "n", "ñ", "o"};
    std::string name;
    const auto length = 1 + random() % 3;
    for (std::size_t i = 0; i < length; ++i)
        name += letters[random() % letters.size()];
    return name;
}

} // namespace

TEST_CASE("However people come, are renamed and go, the list is in the order of names", "[service][search]")
{
    std::mt19937 random{GENERATE(1U, 2U, 3U)};
    TestVault vault;
    PeopleService people{vault.journal};
    std::vector<std::pair<PersonId, std::string>> known;
    const auto check = [&] {
        std::vector<std::string> names;
        for (const auto& [id, name] : known)
            names.push_back(name + ", X");
        CHECK(listed(vault.db, "") == inOrder(names));
        CHECK(listed(vault.db, "x") == inOrder(names));
    };
    for (int round = 0; round < 120; ++round) {
        const auto what = random() % 4;
        const auto name = someName(random);
        if (what < 2 || known.empty()) {
            known.emplace_back(*people.add(personNamed("X", name)), name);
        } else if (what == 2) {
            auto& [id, old] = known[random() % known.size()];
            REQUIRE(people.change(Person{personNamed("X", name), id}));
            old = name;
        } else {
            const auto gone = known.begin() + static_cast<std::ptrdiff_t>(random() % known.size());
            REQUIRE(people.remove(gone->first));
            known.erase(gone);
        }
        if (round % 10 == 0)
            check();
    }
    check();
}

TEST_CASE("A family comes into a full list at once and in order", "[service][search]")
{
    TestVault vault;
    PeopleService people{vault.journal};
    std::vector<std::string> expected;
    for (const auto* name : {"Díaz", "López", "Núñez"}) {
        REQUIRE(people.add(personNamed("Ana", name)));
        expected.push_back(std::string{name} + ", Ana");
    }
    Intake intake{.person = personNamed("Rosa", "López")};
    for (const auto* name : {"Luis", "Beto", "Rosa", "Zoe"}) {
        intake.family.push_back({.person = personNamed(name, "López"), .kinship = Kinship::Child});
        expected.push_back("López, " + std::string{name});
    }
    expected.emplace_back("López, Rosa");
    REQUIRE(people.takeIn(intake));
    CHECK(listed(vault.db, "") == inOrder(expected));
}

TEST_CASE("Between two names there is room for any number of others", "[service][search]")
{
    TestVault vault;
    PeopleService people{vault.journal};
    std::vector<std::string> expected{"A, X", "Z, X"};
    REQUIRE(people.add(personNamed("X", "A")));
    REQUIRE(people.add(personNamed("X", "Z")));
    std::string name{"B"};
    for (int i = 0; i < 70; ++i) { // each stands directly behind the last: the room halves every time
        REQUIRE(people.add(personNamed("X", name)));
        expected.push_back(name + ", X");
        name += 'b';
    }
    for (int i = 0; i < 70; ++i) { // and so it does with the same name
        REQUIRE(people.add(personNamed("X", "A")));
        expected.emplace_back("A, X");
    }
    CHECK(listed(vault.db, "") == inOrder(expected));
    CHECK(listed(vault.db, "x") == inOrder(expected));
    CHECK(listed(vault.db, "bbbb").size() == 67);
}
