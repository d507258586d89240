// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/file_store.h"
#include "storage/vault/vault.h"
#include "tests/storage/vault/clinic_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

#include <fstream>

using namespace storage;
using namespace storage::vault;
using samples::Clinic;
using samples::same;
using samples::secret;
using samples::tiny::checkHead;
using samples::tiny::entries;
namespace tiny = samples::tiny;

TEST_CASE_METHOD(Clinic, "A new vault opens for its founder and nobody else", "[vault][whole]")
{
    PublicKey founderKey;
    {
        const auto made = create();
        REQUIRE(made);
        founderKey = made->founderKey;
        CHECK(made->vault.user() == samples::maria);
        CHECK(open().error().problem == Problem::VaultInUse);
    }
    auto vault = open();
    REQUIRE(vault);
    CHECK(vault->user() == samples::maria);
    CHECK(vault->generation() == 1);
    CHECK(slotOf(vault->slots(), samples::maria)->signingKey == founderKey);
    CHECK_FALSE(vault->mustChangePassphrase());
    CHECK_FALSE(vault->memoryUntrustworthy());
    auto db = database(*vault);
    CHECK(entries(db) == 1);
    CHECK(checkHead(*vault, db));
    CHECK(vault->confirmOpened());
}

TEST_CASE_METHOD(Clinic, "Everything in a vault is its owner's alone", "[vault][whole]")
{
    const auto before = umask(0077); // as keepProcessPrivate sets it: SQLite asks for 0644
    REQUIRE(create());
    umask(before);
    for (const auto& entry : std::filesystem::recursive_directory_iterator{root}) {
        struct stat status{};
        REQUIRE(lstat(entry.path().c_str(), &status) == 0);
        CHECK((status.st_mode & 0077U) == 0U);
    }
    struct stat status{};
    REQUIRE(stat(root.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0700U);
}

TEST_CASE_METHOD(Clinic, "A vault is never made over something else", "[vault][whole]")
{
    REQUIRE(create());
    CHECK(create().error().problem == Problem::VaultExists);
    CHECK(open());

    root = folder.path() / "Documents";
    std::filesystem::create_directory(root);
    std::ofstream{root / "letter.odt"} << "mine";
    CHECK(create().error().problem == Problem::FileExists);
    CHECK(std::filesystem::exists(root / "letter.odt"));
    CHECK(open().error().problem == Problem::NotAVault);
    CHECK_FALSE(std::filesystem::exists(root / "lock"));

    root = folder.path() / "file";
    std::ofstream{root} << "x";
    CHECK(create().error().problem == Problem::FileExists);
    root = folder.path() / ".hidden";
    CHECK(create().error().problem == Problem::InvalidInput);
    root = folder.path() / "none";
    CHECK(open().error().problem == Problem::NotAVault);
}

TEST_CASE_METHOD(Clinic, "A creation that fails leaves nothing", "[vault][whole]")
{
    const auto failing = [](sql::Connection&, const Unlocked&, const Uuid&) -> Result<journal::Head> {
        return Error{Problem::DiskFull};
    };
    const auto throwing = [](sql::Connection& db, const Unlocked&, const Uuid&) -> Result<journal::Head> {
        db.execute("nonsense");
        return journal::Head{};
    };
    const NewUser founder{samples::maria, "maria", secret("x")};
    CHECK(Vault::create(root, founder, failing, clock, options).error().problem == Problem::DiskFull);
    CHECK(Vault::create(root, founder, throwing, clock, options).error().problem == Problem::Unexpected);
    CHECK(Vault::create(root, {samples::maria, "", secret("x")}, tiny::fill, clock, options).error().problem
          == Problem::NameMissing);
    CHECK_FALSE(std::filesystem::exists(root));
}

TEST_CASE_METHOD(Clinic, "An older copy of the files is noticed, and opens only on request", "[vault][whole]")
{
    REQUIRE(create());
    const auto copy = folder.path() / "copy";
    std::filesystem::copy(VaultPaths{root}.generation(1), copy, std::filesystem::copy_options::recursive);
    const auto putBack = [&] {
        std::filesystem::remove_all(VaultPaths{root}.generation(1));
        std::filesystem::copy(copy, VaultPaths{root}.generation(1), std::filesystem::copy_options::recursive);
    };

    SECTION("when the database is older")
    {
        {
            auto vault = open();
            auto db = database(*vault);
            tiny::add(db, "second");
            REQUIRE(vault->state().record(tiny::readHead(db)));
        }
        putBack();
        {
            const auto vault = open();
            REQUIRE(vault);
            auto db = database(*vault);
            CHECK(checkHead(*vault, db).error().problem == Problem::VaultOlderThanSeen);
        }
        options.acceptOlder = true;
        const auto vault = open();
        auto db = database(*vault);
        CHECK(checkHead(*vault, db));
    }
    SECTION("when the slots are older, which would bring an old passphrase back")
    {
        {
            auto vault = open();
            REQUIRE(
                vault->changePassphrase("maria", secret(samples::mariasPassphrase), secret("a better one")));
            REQUIRE(vault->state().record({1, tiny::hashOf(1)}));
        }
        putBack();
        CHECK(open().error().problem == Problem::VaultOlderThanSeen);
        options.acceptOlder = true;
        CHECK(open());
    }
    SECTION("when CURRENT points back")
    {
        {
            auto vault = open();
            auto db = database(*vault);
            REQUIRE(vault->rekey(db, tiny::readHead));
        }
        REQUIRE(setCurrentGeneration(VaultPaths{root}, 1));
        CHECK(open().error().problem == Problem::VaultOlderThanSeen);
        REQUIRE(setCurrentGeneration(VaultPaths{root}, 2));
        CHECK(open());
    }
}

TEST_CASE_METHOD(Clinic, "One flipped bit in a slots file never keeps anyone out and is repaired",
                 "[vault][whole]")
{
    REQUIRE(create());
    const VaultPaths paths{root};
    const auto good = *readFile(paths.slots(1), longestSlots);
    for (std::size_t bit = 0; bit < good.size() * 8; bit += 97) {
        auto bytes = good;
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        const auto file = bit % 2 == 0 ? paths.slots(1) : paths.slotsCopy(1);
        std::ofstream{file, std::ios::binary}.write(reinterpret_cast<const char*>(bytes.data()),
                                                    static_cast<std::streamsize>(bytes.size()));
        REQUIRE(open());
        CHECK(*readFile(file, longestSlots) == good);
    }
}

TEST_CASE_METHOD(Clinic, "A copy of the slots that somebody tampered with gives way to the genuine one",
                 "[vault][whole]")
{
    REQUIRE(create());
    const VaultPaths paths{root};
    auto forged = *decodedSlots(*readFile(paths.slots(1), longestSlots), samples::limits);
    forged.sequence += 5;
    REQUIRE(replaceFile(paths.slots(1), encoded(forged)));
    REQUIRE(open());
    CHECK(*readFile(paths.slots(1), longestSlots) == *readFile(paths.slotsCopy(1), longestSlots));
    REQUIRE(replaceFile(paths.slots(1), encoded(forged)));
    REQUIRE(replaceFile(paths.slotsCopy(1), encoded(forged)));
    CHECK(open().error().problem == Problem::VaultDamaged);
}

TEST_CASE_METHOD(Clinic, "A cheap slot is made dear at the next unlock", "[vault][whole]")
{
    REQUIRE(create());
    options.cost = {64, 2};
    CHECK(slotOf(open()->slots(), samples::maria)->cost == options.cost);
    options.cost = samples::weak;
    CHECK(slotOf(open()->slots(), samples::maria)->cost == Argon2{64, 2});
}

TEST_CASE_METHOD(Clinic, "A cancelled rekey changes nothing", "[vault][whole]")
{
    REQUIRE(create());
    {
        auto vault = open();
        const auto before = vault->slots();
        auto db = database(*vault);
        CHECK(vault->rekey(db, tiny::readHead, [](int, int) { return false; }).error().problem
              == Problem::Cancelled);
        CHECK(vault->slots() == before);
        CHECK_FALSE(std::filesystem::exists(VaultPaths{root}.generation(2)));
    }
    CHECK(open()->generation() == 1);
}

TEST_CASE_METHOD(Clinic, "Every rekey has another key and goes one generation further", "[vault][whole]")
{
    REQUIRE(create());
    Secret last;
    for (std::uint32_t number = 2; number < 5; ++number) {
        auto vault = open();
        auto db = database(*vault);
        REQUIRE(vault->confirmOpened());
        REQUIRE(vault->rekey(db, tiny::readHead));
        CHECK(vault->generation() == number);
        CHECK((last.empty() || !same(last, vault->key())));
        last = Secret{vault->key().text()};
    }
    auto vault = open();
    auto db = database(*vault);
    CHECK(entries(db) == 1);
}

TEST_CASE_METHOD(Clinic, "A vault reached through a link is refused", "[vault][whole]")
{
    REQUIRE(create());
    std::filesystem::create_symlink(root, folder.path() / "link");
    root = folder.path() / "link";
    CHECK(open().error().problem == Problem::FileUnreadable);
}

TEST_CASE_METHOD(Clinic, "A write that fails midway leaves the old or the new, and says which",
                 "[vault][whole]")
{
    REQUIRE(create());
    const VaultPaths paths{root};
    // A folder in the place of a part makes exactly that write fail.
    const auto blocked
        = [](const std::filesystem::path& file) { return std::filesystem::path{file.string() + ".part"}; };
    const auto fails = [&](const std::filesystem::path& file, auto work) {
        std::filesystem::create_directory(blocked(file));
        const bool failed = !work();
        std::filesystem::remove(blocked(file));
        return failed;
    };
    const auto changes = [&] {
        auto vault = open();
        return vault->changePassphrase("maria", secret(samples::mariasPassphrase), secret("the new one"));
    };
    const auto rekeys = [&] {
        auto vault = open();
        auto db = database(*vault);
        return vault->rekey(db, tiny::readHead);
    };
    CHECK(fails(paths.slots(1), changes));
    CHECK(open());
    CHECK(fails(paths.state(), rekeys));
    CHECK(fails(paths.current(), rekeys));
    CHECK(open()->generation() == 1);
    CHECK_FALSE(std::filesystem::exists(paths.generation(2)));
    CHECK_FALSE(open()->memoryUntrustworthy());

    CHECK_FALSE(fails(paths.slotsCopy(1), changes));
    CHECK(open().error().problem == Problem::WrongPassphrase);
    CHECK(open("maria", "the new one"));
    CHECK_FALSE(readSlots(paths, 1, samples::limits)->needHealing);
}
