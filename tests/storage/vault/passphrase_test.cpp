// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/passphrase.h"
#include "tests/storage/vault/samples.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace storage;
using namespace storage::vault;
using samples::secret;

namespace {

const std::vector<std::string> names{"Cl\u00ednica Puerta Abierta", "Mar\u00eda Fernanda Villase\u00f1or"};

Problem problemOfChecking(const std::string& passphrase)
{
    const auto checked = checkPassphrase(secret(passphrase), names);
    REQUIRE_FALSE(checked);
    return checked.error().problem;
}

} // namespace

TEST_CASE("A drawn passphrase has six words anyone can type, and is always strong enough",
          "[vault][passphrase]")
{
    for (const auto language : {i18n::Language::English, i18n::Language::Spanish}) {
        std::set<std::string> seen;
        for (int i = 0; i < 400; ++i) {
            const auto passphrase = newPassphrase(language);
            const std::string text{passphrase.text()};
            CHECK(std::ranges::count(text, ' ') == 5);
            CHECK(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz -") == std::string::npos);
            CHECK(seen.insert(text).second);
            CHECK(checkPassphrase(passphrase, names));
        }
    }
}

TEST_CASE("Words are drawn from the whole list", "[vault][passphrase]")
{
    for (const auto language : {i18n::Language::English, i18n::Language::Spanish}) {
        std::set<std::string> words;
        std::set<char> initials;
        for (int i = 0; i < 500; ++i) {
            std::string text{newPassphrase(language).text()};
            for (std::size_t at = 0; !text.empty(); text.erase(0, std::min(at, text.size() - 1) + 1)) {
                at = text.find(' ');
                words.insert(text.substr(0, at));
                initials.insert(text.front());
            }
        }
        // 3,000 draws from 7,776 words meet about 2,490 different ones.
        CHECK(words.size() > 2350);
        CHECK(words.size() < 2650);
        CHECK(initials.size() > 20);
    }
}

TEST_CASE("What is short, common, or made of the clinic's own names is refused", "[vault][passphrase]")
{
    for (const auto* weak : {"", "Clinic2024!", "password password", "aaaaaaaaaaaaaaaaaaaaaaaa",
                             "qwertyuiopasdf", "1234567890123456", "puerta abierta", "clinica puerta abierta",
                             "maria fernanda villasenor", "q7#Zr9!kLw2"})
        CHECK(problemOfChecking(weak) == Problem::WeakPassphrase);
    CHECK(problemOfChecking(std::string(2000, 'x')) == Problem::TooLong);
    CHECK(problemOfChecking("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff")
          == Problem::NotText);
    CHECK(checkPassphrase(secret("el bagre canta boleros en febrero"), names));
}

TEST_CASE("Names count against a passphrase", "[vault][passphrase]")
{
    const auto passphrase = secret("villasenor puerta abierta clinica 77");
    CHECK(strengthOf(passphrase, names).bits < strengthOf(passphrase, {}).bits);
}
