// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/key_slots.h"
#include "tests/storage/vault/samples.h"

#include <catch2/catch_test_macros.hpp>
#include <sodium.h>

#include <ctime>

using namespace storage;
using namespace storage::vault;
using samples::maria;
using samples::same;
using samples::secret;
using samples::tomas;

namespace {

Problem problemWith(const KeySlots& slots, std::string_view name, std::string_view passphrase)
{
    const auto opened = unlock(slots, name, secret(passphrase));
    REQUIRE_FALSE(opened);
    return opened.error().problem;
}

} // namespace

TEST_CASE("Each user opens the vault with their own passphrase", "[vault][slots]")
{
    const auto key = newKey();
    const auto slots = samples::twoUsers(key);
    const auto asMaria = unlock(slots, "Mar\u00eda", secret(samples::mariasPassphrase));
    const auto asTomas = unlock(slots, "Tom\u00e1s", secret(samples::tomassPassphrase));
    REQUIRE(asMaria);
    REQUIRE(asTomas);
    CHECK(asMaria->user == maria);
    CHECK(asTomas->user == tomas);
    CHECK(same(asMaria->vaultKey, key));
    CHECK(same(asTomas->vaultKey, key));
    CHECK_FALSE(same(asMaria->signingKey, asTomas->signingKey));
    CHECK(problemWith(slots, "Mar\u00eda", samples::tomassPassphrase) == Problem::WrongPassphrase);
    CHECK(problemWith(slots, "Tom\u00e1s", samples::mariasPassphrase) == Problem::WrongPassphrase);
}

TEST_CASE("What a user signs is verified with the key in their slot", "[vault][slots]")
{
    const auto slots = samples::oneUser(newKey());
    const auto opened = unlock(slots, "maria", secret(samples::mariasPassphrase));
    REQUIRE(opened);
    const Bytes message{1, 2, 3};
    FixedBytes<crypto_sign_BYTES> signature;
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(),
                         opened->signingKey.bytes().data());
    CHECK(crypto_sign_verify_detached(signature.data(), message.data(), message.size(),
                                      slotOf(slots, maria)->signingKey.data())
          == 0);
}

TEST_CASE("A name opens without its accents, case and stray spaces; a passphrase does not", "[vault][slots]")
{
    const auto slots = samples::oneUser(newKey());
    for (const auto* name : {"Mar\u00eda", "maria", "MARIA", "  Maria ", "Mari\u0301a"})
        CHECK(unlock(slots, name, secret(samples::mariasPassphrase)));
    for (const auto* name : {"mario", "", " ", "maria x", "mar ia", "\xff", "-"})
        CHECK(problemWith(slots, name, samples::mariasPassphrase) == Problem::WrongPassphrase);
    const std::string passphrase{samples::mariasPassphrase};
    for (const auto& wrong :
         {"Correct horse battery staple moon", " correct horse battery staple moon",
          "correct horse battery staple moon ", "correct  horse battery staple moon", "", "\xff\xfe"})
        CHECK(problemWith(slots, "maria", wrong) == Problem::WrongPassphrase);
    CHECK(problemWith(slots, "maria", passphrase + std::string(1, '\0')) == Problem::WrongPassphrase);
    CHECK(problemWith(slots, "maria", std::string(5000, 'x')) == Problem::WrongPassphrase);
}

TEST_CASE("An accent typed as one key or as two is the same passphrase", "[vault][slots]")
{
    const auto key = newKey();
    const char* composed[]
        = {"coraz\u00f3n de mel\u00f3n", "ping\u00fcino a\u00f1il", "\u1ec7 \u00e7a", "\u212b ngstrom"};
    const char* decomposed[] = {"corazo\u0301n de melo\u0301n", "pingu\u0308ino an\u0303il",
                                "e\u0323\u0302 c\u0327a", "A\u030a ngstrom"};
    for (std::size_t i = 0; i < std::size(composed); ++i) {
        const auto one = *newKeySlots(samples::vaultId, samples::day, {maria, "m", secret(composed[i])}, key,
                                      samples::weak);
        const auto other = *newKeySlots(samples::vaultId, samples::day, {maria, "m", secret(decomposed[i])},
                                        key, samples::weak);
        CHECK(unlock(one, "m", secret(decomposed[i])));
        CHECK(unlock(other, "m", secret(composed[i])));
    }
    const auto accented = *newKeySlots(samples::vaultId, samples::day, {maria, "m", secret("coraz\u00f3n")},
                                       key, samples::weak);
    CHECK(problemWith(accented, "m", "corazon") == Problem::WrongPassphrase);
}

TEST_CASE("No neighbour of a passphrase opens", "[vault][slots]")
{
    const auto slots = samples::oneUser(newKey());
    const std::string right{samples::mariasPassphrase};
    int tried = 0;
    int opened = 0;
    const auto attempt = [&](const std::string& wrong) {
        ++tried;
        opened += unlock(slots, "maria", secret(wrong)) ? 1 : 0;
    };
    for (std::size_t i = 0; i <= right.size(); ++i) {
        for (char c = 'a'; c <= 'z'; ++c) {
            attempt(std::string{right}.insert(i, 1, c));
            if (i < right.size() && right[i] != c)
                attempt(std::string{right}.replace(i, 1, 1, c));
        }
        if (i < right.size())
            attempt(std::string{right}.erase(i, 1));
    }
    CHECK(tried > 1700);
    CHECK(opened == 0);
}

TEST_CASE("An unknown user takes as long to refuse as a wrong passphrase", "[vault][slots]")
{
    constexpr Argon2 measurable{16 * 1024, 1};
    const auto slots
        = *newKeySlots(samples::vaultId, samples::day, {maria, "maria", secret(samples::mariasPassphrase)},
                       newKey(), measurable);
    const auto time = [&](std::string_view name) {
        std::vector<double> times;
        for (int i = 0; i < 15; ++i) {
            const auto start = std::clock(); // of this process: whatever else runs does not count
            CHECK(problemWith(slots, name, "not the passphrase") == Problem::WrongPassphrase);
            times.push_back(static_cast<double>(std::clock() - start));
        }
        std::ranges::sort(times);
        return times.front(); // what it takes when nothing else runs
    };
    const double ratio = time("maria") / time("nobody");
    CHECK(ratio > 0.5);
    CHECK(ratio < 2);
}

TEST_CASE("A changed passphrase keeps the keys and refuses the old one", "[vault][slots]")
{
    const auto slots = samples::twoUsers(newKey());
    const auto before = unlock(slots, "maria", secret(samples::mariasPassphrase));
    const auto next = withPassphrase(slots, *before, "maria", secret("a new one entirely"), samples::weak);
    REQUIRE(next);
    CHECK(next->sequence == slots.sequence + 1);
    CHECK(problemWith(*next, "maria", samples::mariasPassphrase) == Problem::WrongPassphrase);
    const auto after = unlock(*next, "maria", secret("a new one entirely"));
    REQUIRE(after);
    CHECK(same(after->signingKey, before->signingKey));
    CHECK(same(after->vaultKey, before->vaultKey));
    CHECK(unlock(*next, "tomas", secret(samples::tomassPassphrase)));
}

TEST_CASE("A temporary passphrase is known as one until it is changed", "[vault][slots]")
{
    const auto key = newKey();
    const auto slots
        = withUser(samples::oneUser(key), {tomas, "tomas", secret("for the first day"), SlotState::Temporary},
                   key, samples::weak);
    const auto first = unlock(*slots, "tomas", secret("for the first day"));
    REQUIRE(first);
    CHECK(first->state == SlotState::Temporary);
    const auto next = withPassphrase(*slots, *first, "tomas", secret("chosen by himself"), samples::weak);
    CHECK(unlock(*next, "tomas", secret("chosen by himself"))->state == SlotState::Active);
}

TEST_CASE("Who lost the passphrase gets new keys and the same place", "[vault][slots]")
{
    const auto key = newKey();
    const auto slots = samples::twoUsers(key);
    const auto next = withNewKeys(slots, {tomas, "tomas", secret("the second try")}, key, samples::weak);
    REQUIRE(next);
    CHECK(problemWith(*next, "tomas", samples::tomassPassphrase) == Problem::WrongPassphrase);
    CHECK(unlock(*next, "tomas", secret("the second try"))->user == tomas);
    CHECK(slotOf(*next, tomas)->signingKey != slotOf(slots, tomas)->signingKey);
    CHECK(withNewKeys(slots, {samples::uuid(9), "x", secret("y")}, key, samples::weak).error().problem
          == Problem::NotFound);
}

TEST_CASE("A revoked user opens nothing that comes after", "[vault][slots]")
{
    const auto key = newKey();
    const auto next = newKey();
    const auto before = samples::twoUsers(key);
    const auto after = *rekeyed(*withoutUser(before, tomas, key), key, next, 2);
    CHECK(problemWith(after, "tomas", samples::tomassPassphrase) == Problem::WrongPassphrase);
    CHECK(same(unlock(after, "maria", secret(samples::mariasPassphrase))->vaultKey, next));

    SECTION("not by putting the old slot into the new file")
    {
        auto spliced = after;
        spliced.users.push_back(*slotOf(before, tomas));
        CHECK(problemWith(spliced, "tomas", samples::tomassPassphrase) == Problem::VaultDamaged);
        CHECK(problemWith(spliced, "maria", samples::mariasPassphrase) == Problem::VaultDamaged);
    }
    SECTION("not by authenticating it with the old key")
    {
        auto forged = after;
        forged.users.push_back(*slotOf(before, tomas));
        const auto opened = unlock(authenticated(forged, key), "tomas", secret(samples::tomassPassphrase));
        REQUIRE(opened);
        CHECK_FALSE(same(opened->vaultKey, next));
    }
}

TEST_CASE("Slots change only for a holder of the key, and keep one user", "[vault][slots]")
{
    const auto key = newKey();
    const auto slots = samples::oneUser(key);
    CHECK(withUser(slots, {tomas, "tomas", secret("x")}, newKey(), samples::weak).error().problem
          == Problem::VaultDamaged);
    CHECK(withUser(slots, {maria, "maria", secret("x")}, key, samples::weak).error().problem
          == Problem::AlreadyExists);
    CHECK(withUser(slots, {tomas, " \u0301 ", secret("x")}, key, samples::weak).error().problem
          == Problem::NameMissing);
    CHECK(withUser(slots, {tomas, std::string(300, 'n'), secret("x")}, key, samples::weak).error().problem
          == Problem::TooLong);
    CHECK(withUser(slots, {tomas, "tomas", secret("")}, key, samples::weak).error().problem
          == Problem::NotText);
    CHECK(withoutUser(slots, maria, key).error().problem == Problem::LastAdministrator);
    CHECK(withoutUser(slots, tomas, key).error().problem == Problem::NotFound);
}
