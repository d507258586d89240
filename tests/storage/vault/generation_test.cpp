// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/file_store.h"
#include "storage/vault/generation.h"
#include "tests/storage/vault/samples.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace storage;
using namespace storage::vault;

TEST_CASE("Generations have names that read back, and nothing else does", "[vault][generation]")
{
    for (const std::uint32_t number : {1U, 7U, 9999U, 10000U, 4294967295U})
        CHECK(generationFromName(generationName(number)) == number);
    CHECK(generationName(7) == "gen-0007");
    for (const auto* name : {"", "gen-", "gen-0", "gen-0000", "gen-7", "gen-00007", "gen-0007 ",
                             "gen-0007/..", "GEN-0007", "gen--007", "gen-+007", "gen-99999999999"})
        CHECK_FALSE(generationFromName(name));
}

TEST_CASE("A clinic's name becomes a folder that nothing trips over", "[vault][generation]")
{
    CHECK(vaultFolderName("Cl\u00ednica Puerta Abierta") == "Cl\u00ednica Puerta Abierta.amparo");
    CHECK(vaultFolderName("../../etc") == "etc.amparo");
    CHECK(vaultFolderName("-rf *") == "rf.amparo");
    CHECK(vaultFolderName(" . ") == "Amparo.amparo");
    CHECK(vaultFolderName("a\nb") == "a b.amparo");
    const auto cut = vaultFolderName(std::string(192, 'a') + "\u00f1\u00f1");
    CHECK(cut.size() <= 200);
    CHECK(isVaultFolderName(cut));
    for (const auto* name : {"", ".", "..", ".hidden", "a/b", "a\nb", "clinic.amparo.part"})
        CHECK_FALSE(isVaultFolderName(name));
}

TEST_CASE("CURRENT names one generation or is an error", "[vault][generation]")
{
    const TemporaryFolder folder;
    const VaultPaths paths{folder.path()};
    CHECK(currentGeneration(paths).error().problem == Problem::NotAVault);
    REQUIRE(setCurrentGeneration(paths, 7));
    CHECK(*currentGeneration(paths) == 7);
    for (const auto* text : {"", "gen-0007", "gen-0007\n\n", "gen-0000\n", "../gen-0007\n"}) {
        std::ofstream{paths.current()} << text;
        CHECK(currentGeneration(paths).error().problem == Problem::VaultDamaged);
    }
}

TEST_CASE("A damaged copy of the slots is read from the other one", "[vault][generation]")
{
    const TemporaryFolder folder;
    const VaultPaths paths{folder.path()};
    REQUIRE(makeGeneration(paths, 1));
    const auto slots = samples::twoUsers(newKey());
    REQUIRE(writeSlots(paths, slots));
    CHECK_FALSE(readSlots(paths, 1, samples::limits)->needHealing);

    for (const auto& damaged : {paths.slots(1), paths.slotsCopy(1)}) {
        for (const auto* content : {"", "AMPAROSL rubbish"}) {
            std::ofstream{damaged} << content;
            const auto read = readSlots(paths, 1, samples::limits);
            REQUIRE(read);
            CHECK(read->slots == slots);
            CHECK(read->needHealing);
        }
        std::filesystem::remove(damaged);
        CHECK(readSlots(paths, 1, samples::limits)->slots == slots);
        REQUIRE(writeSlots(paths, readSlots(paths, 1, samples::limits)->slots));
        CHECK_FALSE(readSlots(paths, 1, samples::limits)->needHealing);
    }
    std::filesystem::remove(paths.slots(1));
    std::ofstream{paths.slotsCopy(1)} << "AMPAROSL rubbish";
    CHECK(readSlots(paths, 1, samples::limits).error().problem == Problem::VaultDamaged);
}

TEST_CASE("The later of two good copies of the slots counts", "[vault][generation]")
{
    const TemporaryFolder folder;
    const VaultPaths paths{folder.path()};
    REQUIRE(makeGeneration(paths, 1));
    const auto key = newKey();
    const auto before = samples::oneUser(key);
    const auto after = *withUser(before, {samples::tomas, "tomas", samples::secret("x")}, key, samples::weak);
    for (const bool copyIsLater : {false, true}) {
        REQUIRE(replaceFile(paths.slots(1), encoded(copyIsLater ? before : after)));
        REQUIRE(replaceFile(paths.slotsCopy(1), encoded(copyIsLater ? after : before)));
        const auto read = readSlots(paths, 1, samples::limits);
        CHECK(read->slots == after);
        CHECK(read->other == before);
        CHECK(read->needHealing);
    }
}

TEST_CASE("Slots of another generation are not taken for this one's", "[vault][generation]")
{
    const TemporaryFolder folder;
    const VaultPaths paths{folder.path()};
    REQUIRE(makeGeneration(paths, 2));
    const auto bytes = encoded(samples::oneUser(newKey()));
    REQUIRE(replaceFile(paths.slots(2), bytes));
    REQUIRE(replaceFile(paths.slotsCopy(2), bytes));
    CHECK(readSlots(paths, 2, samples::limits).error().problem == Problem::VaultDamaged);
}

TEST_CASE("Only other generations are removed, and nothing else", "[vault][generation]")
{
    const TemporaryFolder folder;
    const VaultPaths paths{folder.path()};
    for (const std::uint32_t number : {1U, 2U, 3U})
        REQUIRE(makeGeneration(paths, number));
    std::ofstream{paths.generation(1) / "db"} << "x";
    std::filesystem::create_directory(folder.path() / "backups");
    std::ofstream{folder.path() / "gen-notes.txt"} << "x";
    REQUIRE(removeOtherGenerations(paths, 2));
    CHECK_FALSE(std::filesystem::exists(paths.generation(1)));
    CHECK(std::filesystem::exists(paths.generation(2)));
    CHECK_FALSE(std::filesystem::exists(paths.generation(3)));
    CHECK(std::filesystem::exists(folder.path() / "backups"));
    CHECK(std::filesystem::exists(folder.path() / "gen-notes.txt"));
}
