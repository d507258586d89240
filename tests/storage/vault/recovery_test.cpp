// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/key_slots.h"
#include "storage/vault/recovery.h"
#include "storage/vault/recovery_code.h"
#include "tests/storage/vault/samples.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace storage;
using namespace storage::vault;
using samples::same;
using samples::secret;

namespace {

std::string lower(std::string_view text)
{
    std::string result;
    for (const char c : text)
        result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

} // namespace

TEST_CASE("Any two of three codes open, in any order; one never does", "[vault][recovery]")
{
    const auto key = newKey();
    const auto made = withNewRecovery(samples::twoUsers(key), key);
    REQUIRE(made);
    const auto slots = *decodedSlots(encoded(made->slots), samples::limits);
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            const auto opened = openRecovery(slots, made->codes.at(i), made->codes.at(j));
            if (i == j) {
                CHECK(opened.error().problem == Problem::WrongRecoveryCodes);
                continue;
            }
            REQUIRE(opened);
            CHECK(same(opened->vaultKey, key));
        }
        CHECK(openRecovery(slots, made->codes.at(i), newRecoveryCode()).error().problem
              == Problem::WrongRecoveryCodes);
        CHECK(openRecovery(slots, newRecoveryCode(), made->codes.at(i)).error().problem
              == Problem::WrongRecoveryCodes);
    }
    CHECK(unlock(slots, "maria", secret(samples::mariasPassphrase)));
}

TEST_CASE("Codes still open after a rekey, and not after new codes were made", "[vault][recovery]")
{
    const auto key = newKey();
    const auto made = withNewRecovery(samples::twoUsers(key), key);
    const auto next = newKey();
    const auto later = rekeyed(*withoutUser(made->slots, samples::tomas, key), key, next, 2);
    REQUIRE(later);
    CHECK(same(openRecovery(*later, made->codes[0], made->codes[2])->vaultKey, next));
    const auto renewed = withNewRecovery(*later, next);
    CHECK(openRecovery(renewed->slots, made->codes[0], made->codes[2]).error().problem
          == Problem::WrongRecoveryCodes);
    CHECK(openRecovery(renewed->slots, renewed->codes[0], renewed->codes[2]));
}

TEST_CASE("A vault without recovery codes says that the codes are wrong", "[vault][recovery]")
{
    const auto slots = samples::oneUser(newKey());
    CHECK(openRecovery(slots, newRecoveryCode(), newRecoveryCode()).error().problem
          == Problem::WrongRecoveryCodes);
}

TEST_CASE("A tampered recovery slot opens nothing", "[vault][recovery]")
{
    const auto key = newKey();
    const auto made = withNewRecovery(samples::oneUser(key), key);
    auto forged = made->slots;
    forged.recovery->vaultKey = sealed(newKey(), forged.recovery->exchangeKey);
    CHECK(openRecovery(forged, made->codes[0], made->codes[1]).error().problem == Problem::VaultDamaged);
    forged = made->slots;
    std::swap(forged.recovery->pairs[0], forged.recovery->pairs[1]);
    CHECK(openRecovery(forged, made->codes[0], made->codes[1]).error().problem
          == Problem::WrongRecoveryCodes);
}

TEST_CASE("A code has 160 bits in groups of three and reads back however it is typed", "[vault][recovery]")
{
    std::set<std::string> seen;
    for (int i = 0; i < 300; ++i) {
        const auto code = newRecoveryCode();
        const std::string text{code.text()};
        REQUIRE(text.size() == 43);
        CHECK(text.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ-") == std::string::npos);
        CHECK(seen.insert(text).second);
        const auto bytes = readRecoveryCode(code);
        REQUIRE(bytes);
        CHECK(bytes->size() == 20);

        auto plain = lower(text);
        std::erase(plain, '-');
        for (auto& c : plain)
            c = c == '0' ? 'O' : c == '1' ? (i % 2 == 0 ? 'l' : 'I') : c;
        CHECK(same(*readRecoveryCode(secret(plain)), *bytes));
        CHECK(same(*readRecoveryCode(secret("  " + plain.substr(0, 10) + " " + plain.substr(10) + "\n")),
                   *bytes));
    }
}

TEST_CASE("Every wrong, swapped, missing or added character of a code is noticed", "[vault][recovery]")
{
    constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const auto refused = [](const std::string& typed) {
        const auto read = readRecoveryCode(secret(typed));
        return !read && read.error().problem == Problem::RecoveryCodeMistyped;
    };
    std::size_t tried = 0;
    std::size_t noticed = 0;
    const auto attempt = [&](const std::string& typed) {
        ++tried;
        noticed += refused(typed) ? 1U : 0U;
    };
    for (int round = 0; round < 3; ++round) {
        std::string code{newRecoveryCode().text()};
        std::erase(code, '-');
        for (std::size_t i = 0; i < code.size(); ++i) {
            for (const char c : letters)
                if (c != code[i])
                    attempt(std::string{code}.replace(i, 1, 1, c));
            attempt(std::string{code}.erase(i, 1));
            attempt(std::string{code}.insert(i, 1, code[i]));
            for (std::size_t j = i + 1; j < code.size(); ++j) {
                auto exchanged = code;
                std::swap(exchanged[i], exchanged[j]);
                if (exchanged != code)
                    attempt(exchanged);
            }
        }
    }
    CHECK(tried > 4000);
    CHECK(noticed == tried);
    CHECK(refused(""));
    CHECK(refused("U"));
    CHECK(refused(std::string(100'000, '0')));
    CHECK(refused("\xc3\xb1"));
}
