// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/language.h"

#include <catch2/catch_test_macros.hpp>

using i18n::Language;

TEST_CASE("A language is known by its code or the locale of a desktop", "[i18n]")
{
    CHECK(i18n::languageFromCode("es_MX.UTF-8") == Language::Spanish);
    CHECK(i18n::languageFromCode("en") == Language::English);
    CHECK_FALSE(i18n::languageFromCode("eskimo"));
    CHECK(i18n::codeOf(Language::Spanish) == "es");
}
