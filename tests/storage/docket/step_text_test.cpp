// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/step_text.h"

#include "i18n/message.h"
#include "storage/docket/business_day.h"
#include "storage/docket/date_math.h"
#include "storage/docket/one_year.h"
#include "tests/storage/docket/table.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using namespace storage::docket;
using docket_test::day;
using i18n::Language;

TEST_CASE("Every step of a date's arithmetic has a sentence in both languages", "[docket][step_text]")
{
    for (const auto key : stepKeys()) {
        INFO(key);
        CHECK(i18n::hasMessage("dates.step." + std::string{key}));
        const DateStep step{std::string{key}, day("2026-10-12"), "2025-03"};
        CHECK(stepText(step, Language::English) != stepText(step, Language::Spanish));
    }
}

TEST_CASE("The arithmetic of a one-year date reads as a text", "[docket][step_text]")
{
    Entry entry;
    entry.on = partialDateFromIso("2025-01-18").value();
    entry.place = "San Ysidro, CA";
    const auto all = oneYear(std::vector{entry}, {}, "ELP");
    REQUIRE(all);
    std::string english;
    std::string spanish;
    for (const auto& step : all->dates[0].steps) {
        english += stepText(step, Language::English) + '\n';
        spanish += stepText(step, Language::Spanish) + '\n';
    }
    CHECK(english == R"(The count starts on January 18, 2025, the day of arrival (San Ysidro, CA).
By rule OYD-OUTER (Asylum application: last day of the one-year period), counted from January 18, 2025:
Years counted: 1. That gives January 18, 2026.
On January 18, 2026 nothing is open (Sunday).
On January 19, 2026 nothing is open (Birthday of Martin Luther King, Jr.).
Next business day: January 20, 2026.
Last day under the rule: January 20, 2026.
By rule OYD-SAFE (Asylum application: safe day), counted from January 18, 2025:
Years counted: 1. That gives January 18, 2026.
The day before: January 17, 2026.
On January 17, 2026 nothing is open (Saturday).
Business day before: January 16, 2026.
Safe day, the one to work to: January 16, 2026.
For this court only the day before is safe: January 16, 2026.
)");
    CHECK(spanish == R"(La cuenta empieza el 18 de enero de 2025, el día de la llegada (San Ysidro, CA).
Según la regla OYD-OUTER (Solicitud de asilo: último día del plazo de un año), contando desde el 18 de enero de 2025:
Años contados: 1. El resultado es el 18 de enero de 2026.
El 18 de enero de 2026 está cerrado (domingo).
El 19 de enero de 2026 está cerrado (Natalicio de Martin Luther King, Jr.).
Siguiente día hábil: 20 de enero de 2026.
Último día según la regla: 20 de enero de 2026.
Según la regla OYD-SAFE (Solicitud de asilo: día seguro), contando desde el 18 de enero de 2025:
Años contados: 1. El resultado es el 18 de enero de 2026.
El día antes: 17 de enero de 2026.
El 17 de enero de 2026 está cerrado (sábado).
Día hábil anterior: 16 de enero de 2026.
Día seguro, con el que trabajamos: 16 de enero de 2026.
Para esta corte solo el día antes es seguro: 16 de enero de 2026.
)");
}

TEST_CASE("A step nobody can word is at least its date", "[docket][step_text]")
{
    CHECK(stepText({"of a later version", day("2026-10-12"), "x"}, Language::English) == "October 12, 2026");
}

TEST_CASE("A closed day is named", "[docket][step_text]")
{
    CHECK(closedText("sat", Language::Spanish) == "sábado");
    CHECK(closedText("sun", Language::English) == "Sunday");
    CHECK(closedText("COL", Language::English) == "Columbus Day");
}
