// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/file_store.h"
#include "storage/vault/vault.h"
#include "tests/storage/vault/clinic_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using namespace storage::vault;
using samples::Clinic;
using samples::secret;
using samples::tiny::checkHead;
using samples::tiny::entries;
namespace tiny = samples::tiny;

TEST_CASE_METHOD(Clinic, "Wrong passphrases are counted until the next unlock is recorded", "[vault][whole]")
{
    REQUIRE(create());
    for (int i = 0; i < 3; ++i)
        CHECK(open("maria", "wrong").error().problem == Problem::WrongPassphrase);
    CHECK(open("nobody").error().problem == Problem::WrongPassphrase);
    CHECK(failedAttempts(VaultPaths{root}.state()) == 4);
    auto vault = open();
    REQUIRE(vault);
    CHECK(vault->failedAttempts() == 4);
    CHECK_FALSE(vault->memoryUntrustworthy());
    REQUIRE(vault->state().record({1, tiny::hashOf(1)}));
    CHECK(failedAttempts(VaultPaths{root}.state()) == 0);
}

TEST_CASE_METHOD(Clinic, "Users come, change their passphrase and lose it", "[vault][whole]")
{
    {
        auto made = create();
        const auto tomass = made->vault.enrol(
            {samples::tomas, "Tom\u00e1s", secret("temporary words"), SlotState::Temporary});
        REQUIRE(tomass);
        CHECK(made->vault.user() == samples::maria);
    }
    PublicKey firstKey;
    {
        auto vault = open("tomas", "temporary words");
        REQUIRE(vault);
        CHECK(vault->mustChangePassphrase());
        CHECK(vault->changePassphrase("tomas", secret("not it"), secret("chosen")).error().problem
              == Problem::WrongPassphrase);
        CHECK(vault->changePassphrase("maria", secret(samples::mariasPassphrase), secret("chosen"))
                  .error()
                  .problem
              == Problem::WrongPassphrase);
        REQUIRE(vault->changePassphrase("tomas", secret("temporary words"), secret("chosen")));
        CHECK_FALSE(vault->mustChangePassphrase());
        firstKey = slotOf(vault->slots(), samples::tomas)->signingKey;
    }
    CHECK(open("tomas", "temporary words").error().problem == Problem::WrongPassphrase);
    CHECK(open("tomas", "chosen"));
    {
        auto vault = open();
        const auto second = vault->enrol({samples::tomas, "tomas", secret("again")});
        REQUIRE(second);
        CHECK(*second != firstKey);
    }
    CHECK(open("tomas", "chosen").error().problem == Problem::WrongPassphrase);
    CHECK(open("tomas", "again")->user() == samples::tomas);
}

TEST_CASE_METHOD(Clinic, "A revoked user opens nothing new, the others everything", "[vault][whole]")
{
    auto made = create();
    REQUIRE(made->vault.enrol({samples::tomas, "tomas", secret(samples::tomassPassphrase)}));
    const auto codes = made->vault.makeRecoveryCodes();
    REQUIRE(codes);
    const auto oldSlots = made->vault.slots();
    {
        auto db = database(made->vault);
        tiny::add(db, "second");
        CHECK(made->vault.revoke(samples::maria, db, tiny::readHead).error().problem == Problem::NotAllowed);
        CHECK(made->vault.revoke(samples::uuid(77), db, tiny::readHead).error().problem == Problem::NotFound);
        REQUIRE(made->vault.revoke(samples::tomas, db, tiny::readHead));
    }
    CHECK(made->vault.generation() == 2);
    {
        auto db = database(made->vault);
        CHECK(entries(db) == 2);
        CHECK(*db.prepare("PRAGMA user_version").one([](sql::Row row) { return row.integer(0); }) == 5);
        CHECK(std::filesystem::exists(VaultPaths{root}.generation(1)));
        tiny::add(db, "third");
        REQUIRE(made->vault.state().record(tiny::readHead(db)));
    }
    {
        const Vault closed = std::move(made->vault);
    }

    CHECK(open("tomas", samples::tomassPassphrase).error().problem == Problem::WrongPassphrase);
    {
        auto vault = open();
        REQUIRE(vault);
        auto db = database(*vault);
        CHECK(entries(db) == 3);
        CHECK(checkHead(*vault, db));
        REQUIRE(vault->confirmOpened());
        CHECK_FALSE(std::filesystem::exists(VaultPaths{root}.generation(1)));
        // What he may have kept from before does not open what came after.
        const auto old = unlock(oldSlots, "tomas", secret(samples::tomassPassphrase));
        REQUIRE(old);
        CHECK_THROWS_AS((sql::Connection{vault->database(), old->vaultKey, sql::Access::Writer}),
                        sql::SqlError);
    }
    // Nor does putting his slots back.
    const VaultPaths paths{root};
    for (auto forged : {oldSlots,
                        authenticated(
                            [&] {
                                auto s = oldSlots;
                                s.generation = 2;
                                s.sequence += 10;
                                return s;
                            }(),
                            unlock(oldSlots, "tomas", secret(samples::tomassPassphrase))->vaultKey)}) {
        const auto genuine = *readFile(paths.slots(2), longestSlots);
        REQUIRE(replaceFile(paths.slots(2), encoded(forged)));
        REQUIRE(replaceFile(paths.slotsCopy(2), encoded(forged)));
        auto vault = open("tomas", samples::tomassPassphrase);
        if (vault)
            CHECK_THROWS_AS((sql::Connection{vault->database(), vault->key(), sql::Access::Writer}),
                            sql::SqlError);
        {
            const auto ended = std::move(vault);
        }
        REQUIRE(replaceFile(paths.slots(2), genuine));
        REQUIRE(replaceFile(paths.slotsCopy(2), genuine));
    }
    auto recovered = Vault::openWithCodes(root, (*codes)[2], (*codes)[1], clock, options);
    REQUIRE(recovered);
    CHECK(recovered->user() == Uuid{});
}

TEST_CASE_METHOD(Clinic, "Two codes let a user who lost the passphrase in again", "[vault][whole]")
{
    const auto codes = *create()->vault.makeRecoveryCodes();
    {
        auto vault = Vault::openWithCodes(root, codes[1], codes[0], clock, options);
        REQUIRE(vault);
        CHECK(vault->signingKey().empty());
        {
            auto db = database(*vault);
            CHECK(entries(db) == 1);
        }
        const auto publicKey = vault->enrol({samples::maria, "Mar\u00eda", secret("what I will not forget")});
        REQUIRE(publicKey);
        CHECK(vault->user() == samples::maria);
        CHECK(vault->signingKey().size() == 64);
        CHECK(std::ranges::equal(vault->signingKey().bytes().last(32), *publicKey));
    }
    CHECK(open().error().problem == Problem::WrongPassphrase);
    CHECK(open("maria", "what I will not forget"));
    CHECK(Vault::openWithCodes(root, codes[1], codes[1], clock, options).error().problem
          == Problem::WrongRecoveryCodes);
    CHECK(Vault::openWithCodes(root, codes[1], secret("ABC"), clock, options).error().problem
          == Problem::RecoveryCodeMistyped);
    CHECK(failedAttempts(VaultPaths{root}.state()) == 2);
}
