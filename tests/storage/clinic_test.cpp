// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clinic.h"
#include "tests/support/test_clinic.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

using namespace storage;

namespace {

std::size_t filesHolding(const std::filesystem::path& folder, const std::string& marker)
{
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream stream{entry.path(), std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{stream}, {}};
        count += bytes.find(marker) != std::string::npos;
    }
    return count;
}

PersonId addAna(Clinic& clinic)
{
    const auto id = clinic.people().add({.givenNames = "Ana", .firstSurname = "Zarzamora"});
    REQUIRE(id);
    return *id;
}

Problem problemOf(const Result<std::unique_ptr<Clinic>>& result)
{
    REQUIRE_FALSE(result);
    return result.error().problem;
}

} // namespace

TEST_CASE("What is written is there after locking, and is nowhere to be read without the passphrase",
          "[clinic]")
{
    const TestClinic test;
    PersonId ana;
    {
        const auto clinic = test.opened();
        ana = addAna(*clinic);
        CHECK(clinic->user().name == "María");
        CHECK(clinic->user().role == Role::Administrator);
        CHECK(filesHolding(test.folder.path(), "Zarzamora") == 0);
    }
    CHECK(filesHolding(test.folder.path(), "Zarzamora") == 0);
    CHECK_FALSE(std::filesystem::exists(test.root / "gen-0001" / "db-wal"));
    const auto again = test.opened();
    CHECK(again->readPeople().person(ana)->firstSurname == "Zarzamora");
    CHECK(again->readPeople().search("zarza", 5, again->today())->rows.size() == 1);
    CHECK(again->verify()->empty());
}

TEST_CASE("A wrong passphrase and an unknown user get the same answer, and are counted", "[clinic]")
{
    const TestClinic test;
    CHECK(problemOf(test.open("maria", "tortuga lluvia mesa corazom")) == Problem::WrongPassphrase);
    CHECK(problemOf(test.open("nobody", TestClinic::passphrase)) == Problem::WrongPassphrase);
    CHECK(test.opened()->news().failedAttempts == 2);
    CHECK(test.opened()->news().failedAttempts == 0);
}

TEST_CASE("One program at a time has the vault", "[clinic]")
{
    const TestClinic test;
    const auto first = test.opened();
    CHECK(problemOf(test.open()) == Problem::VaultInUse);
}

TEST_CASE("A vault is never made over anything", "[clinic]")
{
    const TestClinic test;
    const Secret secret{std::string_view{"another passphrase"}};
    CHECK(Clinic::create(test.root,
                         {.settings = {.clinicName = "Other"},
                          .userName = "Eva",
                          .passphrase = secret,
                          .cost = KeyCost::Demo},
                         test.clock)
              .error()
              .problem
          == Problem::VaultExists);
}

TEST_CASE("Users unlock with their own passphrase until their access is taken away", "[clinic]")
{
    const TestClinic test;
    auto clinic = test.opened();
    const Secret luz{std::string_view{"nopal cometa faro ventana"}};
    REQUIRE(clinic->addUser("Luz", Role::Volunteer, luz));
    CHECK(clinic->addUser("LUZ", Role::Staff, luz).error().problem == Problem::AlreadyExists);
    const auto ana = addAna(*clinic);
    SECTION("she unlocks and may not add users")
    {
        clinic.reset();
        auto hers = test.open("luz", luz.text());
        REQUIRE(hers);
        CHECK((*hers)->readPeople().person(ana));
        CHECK((*hers)->addUser("Eva", Role::Staff, luz).error().problem == Problem::NotAllowed);
        CHECK((*hers)->verify()->empty());
    }
    SECTION("after revoking she is out, the others go on, and the old generation goes at the next unlock")
    {
        REQUIRE(clinic->revokeUser("Luz"));
        REQUIRE(clinic->people().add({.givenNames = "Eva"}));
        CHECK(clinic->readPeople().person(ana));
        CHECK(clinic->revokeUser("María").error().problem == Problem::LastAdministrator);
        clinic.reset();
        CHECK(problemOf(test.open("luz", luz.text())) == Problem::WrongPassphrase);
        const auto again = test.opened();
        CHECK(again->readPeople().person(ana));
        CHECK(again->verify()->empty());
        CHECK_FALSE(std::filesystem::exists(test.root / "gen-0001"));
        CHECK(std::filesystem::exists(test.root / "gen-0002"));
    }
    SECTION("a revocation that was stopped halfway is finished by revoking again")
    {
        const auto stop = [](std::int64_t, std::int64_t) { return false; };
        CHECK(clinic->revokeUser("Luz", stop).error().problem == Problem::Cancelled);
        CHECK(std::filesystem::exists(test.root / "gen-0001"));
        REQUIRE(clinic->revokeUser("Luz"));
        CHECK(std::filesystem::exists(test.root / "gen-0002"));
        CHECK(clinic->revokeUser("Luz").error().problem == Problem::NotFound);
    }
}

TEST_CASE("A passphrase is changed by who knows the old one", "[clinic]")
{
    const TestClinic test;
    const Secret fresh{std::string_view{"nopal cometa faro ventana"}};
    {
        const auto clinic = test.opened();
        CHECK(clinic->changePassphrase(fresh, fresh).error().problem == Problem::WrongPassphrase);
        REQUIRE(clinic->changePassphrase(Secret{std::string_view{TestClinic::passphrase}}, fresh));
    }
    CHECK(problemOf(test.open()) == Problem::WrongPassphrase);
    CHECK(test.open("maria", fresh.text()));
}

TEST_CASE("No way to a new passphrase takes one that is easy to guess", "[clinic]")
{
    const TestClinic test;
    const Secret old{std::string_view{TestClinic::passphrase}};
    for (const auto* weak : {"", "clinic 2026", "maria maria maria"}) {
        const Secret secret{std::string_view{weak}};
        {
            const auto clinic = test.opened();
            CHECK(clinic->addUser("Luz", Role::Volunteer, secret).error().problem == Problem::WeakPassphrase);
            CHECK(clinic->changePassphrase(old, secret).error().problem == Problem::WeakPassphrase);
        }
        CHECK(Clinic::recover(test.root, test.codes[0], test.codes[1], "maria", secret, test.clock,
                              KeyCost::Demo)
                  .error()
                  .problem
              == Problem::WeakPassphrase);
    }
    CHECK(test.opened()->readCases().users()->size() == 1);
}

TEST_CASE("Any two of three recovery codes give a user a new passphrase, one alone does not", "[clinic]")
{
    const TestClinic test;
    REQUIRE(test.codes.size() == 3);
    const Secret fresh{std::string_view{"nopal cometa faro ventana"}};
    CHECK(Clinic::recover(test.root, test.codes[0], test.codes[0], "maria", fresh, test.clock, KeyCost::Demo)
              .error()
              .problem
          == Problem::WrongRecoveryCodes);
    CHECK(Clinic::recover(test.root, test.codes[0], test.codes[2], "nobody", fresh, test.clock, KeyCost::Demo)
              .error()
              .problem
          == Problem::NotFound);
    PersonId ana = addAna(*test.opened());
    REQUIRE(
        Clinic::recover(test.root, test.codes[2], test.codes[0], "maria", fresh, test.clock, KeyCost::Demo));
    CHECK(problemOf(test.open()) == Problem::WrongPassphrase);
    auto clinic = test.open("maria", fresh.text());
    REQUIRE(clinic);
    CHECK((*clinic)->readPeople().person(ana));
    CHECK((*clinic)->verify()->empty());
}

TEST_CASE("A backup restores beside the vault, never over it, with everything in it", "[clinic]")
{
    const TestClinic test;
    const auto file = test.folder.path() / "backup.amparo-backup";
    PersonId ana;
    {
        const auto clinic = test.opened();
        ana = addAna(*clinic);
        const auto backup = clinic->backUp(file);
        REQUIRE(backup);
        CHECK(backup->bytes > 0);
        CHECK(clinic->backUp(file).error().problem == Problem::FileExists);
    }
    CHECK(filesHolding(test.folder.path(), "Zarzamora") == 0);
    const Secret secret{std::string_view{TestClinic::passphrase}};
    CHECK_FALSE(Clinic::restore(file, test.root, "maria", secret, KeyCost::Demo));
    const auto beside = test.folder.path() / "Restored.amparo";
    CHECK(Clinic::restore(file, beside, "maria", Secret{std::string_view{"wrong"}}, KeyCost::Demo)
              .error()
              .problem
          == Problem::WrongPassphrase);
    REQUIRE(Clinic::restore(file, beside, "maria", secret, KeyCost::Demo));
    auto restored = Clinic::open(beside, "maria", secret, test.clock, KeyCost::Demo);
    REQUIRE(restored);
    CHECK((*restored)->readPeople().person(ana)->firstSurname == "Zarzamora");
    CHECK((*restored)->verify()->empty());
}

TEST_CASE("An older copy of the files put back in place is noticed", "[clinic]")
{
    const TestClinic test;
    addAna(*test.opened());
    const auto older = test.folder.path() / "older";
    std::filesystem::copy(test.root / "gen-0001", older);
    addAna(*test.opened());
    std::filesystem::remove_all(test.root / "gen-0001");
    std::filesystem::copy(older, test.root / "gen-0001");
    CHECK(problemOf(test.open()) == Problem::VaultOlderThanSeen);
}

TEST_CASE("One flipped bit is found", "[clinic]")
{
    const TestClinic test;
    {
        const auto clinic = test.opened();
        for (int i = 0; i < 50; ++i)
            addAna(*clinic);
    }
    {
        std::fstream stream{test.root / "gen-0001" / "db", std::ios::binary | std::ios::in | std::ios::out};
        stream.seekg(0, std::ios::end);
        const auto middle = static_cast<std::streamoff>(stream.tellg()) / 2;
        stream.seekg(middle);
        const auto byte = static_cast<char>(stream.get() ^ 1);
        stream.seekp(middle);
        stream.put(byte);
    }
    auto clinic = test.open();
    if (clinic) {
        const auto faults = (*clinic)->verify();
        CHECK((!faults || !faults->empty()));
    } else {
        CHECK(clinic.error().problem == Problem::VaultDamaged);
    }
}
