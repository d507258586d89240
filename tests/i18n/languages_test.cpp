// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/languages.h"

#include "i18n/fold.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

using i18n::Language;

namespace {

std::string languageFor(std::string_view text)
{
    const auto found = i18n::spokenLanguageNamed(text);
    return found ? std::string{found->code} : "";
}

} // namespace

TEST_CASE("A client's language is recognised as people write it", "[i18n][languages]")
{
    for (const auto* text : {"K'iche'", "Quiché", "QUICHE", "k’iche’", "Kiche", "quc", " Quiche "})
        CHECK(languageFor(text) == "quc");
    for (const auto* text : {"Q'anjob'al", "Kanjobal", "Canjobal", "qanjobal", "Q\u02BCanjob\u02BCal", "kjb"})
        CHECK(languageFor(text) == "kjb");
    for (const auto* text : {"Kekchi", "Q'eqchi'", "Quekchí"})
        CHECK(languageFor(text) == "kek");
    CHECK(languageFor("Español") == "es");
    CHECK(languageFor("SPANISH") == "es");
    CHECK(languageFor("Criollo haitiano") == "ht");
    CHECK(languageFor("Kreyòl") == "ht");
    CHECK(languageFor("Portugués") == "pt");
    CHECK(languageFor("Cakchiquel") == "cak");
    CHECK(languageFor("Jacalteco") == "jac");
    CHECK(languageFor("Mixteco") == "qmx");
    CHECK(languageFor("Náhuatl") == "nah");
    CHECK(languageFor("русский") == "ru");
    CHECK(languageFor("Quichua") == "qu");
    for (const auto* text : {"", "Klingon", "sí", "no", "N/A", "pidgin"})
        CHECK(languageFor(text).empty());
}

TEST_CASE("Every language is found by its code and each of its names", "[i18n][languages]")
{
    std::set<std::string_view> codes;
    for (const auto& language : i18n::spokenLanguages()) {
        INFO(language.english);
        CHECK(codes.insert(language.code).second);
        for (const auto name : {language.code, language.english, language.spanish, language.endonym}) {
            CHECK_FALSE(name.empty());
            CHECK(i18n::tidied(name) == name);
            CHECK(languageFor(name) == language.code);
        }
        CHECK(i18n::spokenLanguage(language.code)->english == language.english);
    }
    CHECK(i18n::spokenLanguages().front().code == "es");
}

TEST_CASE("No name in the table means two languages", "[i18n][languages]")
{
    std::map<std::string, std::string_view> owners;
    for (const auto& language : i18n::spokenLanguages()) {
        for (const auto name : {language.code, language.english, language.spanish, language.endonym}) {
            const auto [owner, isNew] = owners.emplace(i18n::fold(name), language.code);
            INFO(name);
            CHECK(owner->second == language.code);
        }
    }
}

TEST_CASE("A language is named in English and Spanish", "[i18n][languages]")
{
    CHECK(i18n::languageName("kjb", Language::English) == "Q'anjob'al");
    CHECK(i18n::languageName("ht", Language::Spanish) == "criollo haitiano");
    CHECK(i18n::languageName("cab", Language::Spanish) == "garífuna");
    CHECK(i18n::languageName("xyz", Language::Spanish) == "xyz");
    CHECK_FALSE(i18n::spokenLanguage("xyz"));
}
