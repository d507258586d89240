// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/countries.h"

#include <catch2/catch_test_macros.hpp>

using i18n::Language;

namespace {

std::string countryFor(std::string_view text)
{
    return i18n::countryNamed(text).value_or("");
}

} // namespace

TEST_CASE("A country or nationality is recognised as people write it", "[i18n][countries]")
{
    for (const auto* text :
         {"Hondureña", "hondureno", "Honduran", "HONDURAS", "HND", "HN", " Hondureños ", "hondurans"})
        CHECK(countryFor(text) == "HN");
    CHECK(countryFor("El Salvador") == "SV");
    CHECK(countryFor("salvador") == "SV");
    CHECK(countryFor("Salvadoran") == "SV");
    CHECK(countryFor("Guatemalteca") == "GT");
    CHECK(countryFor("Nicaragüense") == "NI");
    CHECK(countryFor("República Dominicana") == "DO");
    CHECK(countryFor("Dominican Republic") == "DO");
    CHECK(countryFor("Haití") == "HT");
    CHECK(countryFor("MEXICANOS") == "MX");
    CHECK(countryFor("Brasil") == "BR");
    CHECK(countryFor("brasileira") == "BR");
    CHECK(countryFor("EE. UU.") == "US");
    CHECK(countryFor("U.S.A.") == "US");
    CHECK(countryFor("la India") == "IN");
    CHECK(countryFor("Türkiye") == "TR");
    CHECK(countryFor("Côte d'Ivoire") == "CI");
    CHECK(countryFor("Costa de Marfil") == "CI");
    CHECK(countryFor("República Democrática del Congo") == "CD");
    CHECK(countryFor("Guinea") == "GN");
    CHECK(countryFor("nigeriano") == "NG");
    CHECK(countryFor("Níger") == "NE");
    CHECK(countryFor("Cameroonian") == "CM");
    CHECK(countryFor("rusas") == "RU");
}

TEST_CASE("What could be two countries, or no country, is not guessed", "[i18n][countries]")
{
    for (const auto* text : {"", "Congo", "congoleña", "Congolese", "NA", "N/A", "NO", "no", "si", "hn",
                             "Korea", "Narnia", "el", "-"})
        CHECK(countryFor(text).empty());
}

TEST_CASE("Every code and every name of every country leads back to it", "[i18n][countries]")
{
    CHECK(i18n::countryCodes().size() > 240);
    for (const auto& code : i18n::countryCodes()) {
        INFO(code);
        if (code != "NA" && code != "NO")
            CHECK(countryFor(code) == code);
        for (const auto language : {Language::English, Language::Spanish}) {
            const auto name = i18n::countryName(code, language);
            CHECK(name != code);
            CHECK(countryFor(name) == code);
            const auto nationality = i18n::nationalityName(code, language);
            if (code != "CD" && code != "CG")
                CHECK(countryFor(nationality) == code);
        }
    }
}

TEST_CASE("Countries and nationalities are named in English and Spanish", "[i18n][countries]")
{
    CHECK(i18n::countryName("HN", Language::English) == "Honduras");
    CHECK(i18n::countryName("HT", Language::Spanish) == "Haití");
    CHECK(i18n::countryName("BR", Language::Spanish) == "Brasil");
    CHECK(i18n::countryName("QQ", Language::Spanish) == "QQ");
    CHECK(i18n::nationalityName("HN", Language::English) == "Honduran");
    CHECK(i18n::nationalityName("HN", Language::Spanish) == "hondureña");
    CHECK(i18n::nationalityName("GT", Language::Spanish) == "guatemalteca");
    CHECK(i18n::nationalityName("FJ", Language::Spanish) == "Fiyi");
    CHECK(i18n::nationalityName("QQ", Language::English) == "QQ");
    for (const auto* code :
         {"HN", "GT", "SV", "NI", "CU", "VE", "EC", "MX", "HT", "BR", "CO", "PE", "BO", "DO", "CM", "GH",
          "NG", "ER", "ET", "CD", "AO", "SN", "GN", "MR", "IN", "CN", "RU", "UA", "UZ", "TR", "AF", "IR"}) {
        INFO(code);
        CHECK(i18n::nationalityName(code, Language::Spanish) != i18n::countryName(code, Language::Spanish));
    }
}
