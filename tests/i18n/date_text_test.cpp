// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/date_text.h"

#include "i18n/icu_text.h"

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <thread>
#include <unicode/coll.h>
#include <unicode/dcfmtsym.h>
#include <unicode/dtfmtsym.h>

using namespace std::chrono_literals;
using i18n::Language;
using storage::PartialDate;

namespace {

constexpr auto english = Language::English;
constexpr auto spanish = Language::Spanish;
constexpr storage::Date friday = 2027y / 3 / 12;

/// The language whose data ICU really uses for dates in `locale`.
std::string languageOfDates(const icu::Locale& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols{locale, status};
    const auto actual = symbols.getLocale(ULOC_ACTUAL_LOCALE, status);
    return U_FAILURE(status) != 0 ? u_errorName(status) : actual.getLanguage();
}

std::string languageOfNumbers(const icu::Locale& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols symbols{locale, status};
    const auto actual = symbols.getLocale(ULOC_ACTUAL_LOCALE, status);
    return U_FAILURE(status) != 0 ? u_errorName(status) : actual.getLanguage();
}

} // namespace

TEST_CASE("No locale we print with falls back to another language", "[i18n][dates]")
{
    CHECK(languageOfDates(i18n::localeOf(english)) == "en");
    CHECK(languageOfDates(i18n::localeOf(spanish)) == "es");
    CHECK(languageOfNumbers(i18n::localeOf(spanish)) == "es");
    CHECK(std::string{i18n::localeOf(spanish).getName()} == "es_US");
    CHECK(std::string{i18n::localeOf(english).getName()} == "en_US");
    // The check can fail: ICU 72 prints Haitian Creole in French, and Mam in whatever the machine speaks.
    CHECK(languageOfDates(icu::Locale{"mam"}) != "mam");

    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator{icu::Collator::createInstance(icu::Locale{"es"}, status)};
    REQUIRE(U_SUCCESS(status));
    CHECK(std::string{collator->getLocale(ULOC_ACTUAL_LOCALE, status).getLanguage()} == "es");
}

TEST_CASE("A date for a paper is written out, with its weekday", "[i18n][dates]")
{
    CHECK(i18n::longDate(friday, english) == "Friday, March 12, 2027");
    CHECK(i18n::longDate(friday, spanish) == "viernes, 12 de marzo de 2027");
    CHECK(i18n::mediumDate(friday, english) == "March 12, 2027");
    CHECK(i18n::mediumDate(friday, spanish) == "12 de marzo de 2027");
    CHECK(i18n::shortDate(friday, english) == "Mar 12, 2027");
    CHECK(i18n::shortDate(friday, spanish) == "12 mar 2027");
    CHECK(i18n::dayAndMonth(friday, english) == "Fri, Mar 12");
    CHECK(i18n::dayAndMonth(friday, spanish) == "vie, 12 mar");
    CHECK(i18n::weekdayName(std::chrono::Saturday, english) == "Saturday");
    CHECK(i18n::weekdayName(std::chrono::Sunday, spanish) == "domingo");
    CHECK(i18n::mediumDate(1582y / 10 / 14, english) == "October 14, 1582");
    CHECK(i18n::longDate(1948y / 2 / 29, spanish) == "domingo, 29 de febrero de 1948");
}

TEST_CASE("Every day of ten years has the right number, month and weekday", "[i18n][dates]")
{
    for (auto day = std::chrono::sys_days{2020y / 1 / 1}; day < std::chrono::sys_days{2030y / 1 / 1};
         day += std::chrono::days{1}) {
        const storage::Date date{day};
        const auto expected = i18n::weekdayName(std::chrono::weekday{day}, spanish) + ", "
            + std::to_string(unsigned{date.day()});
        if (!i18n::longDate(date, spanish).starts_with(expected + " de "))
            FAIL_CHECK(storage::toIso(date) << " " << i18n::longDate(date, spanish));
    }
}

TEST_CASE("A date that is only partly known says what is known", "[i18n][dates]")
{
    using std::chrono::March;
    const auto day = std::chrono::day{14};
    CHECK(i18n::partialDate({2019y, std::nullopt, std::nullopt, false}, english) == "2019");
    CHECK(i18n::partialDate({2019y, std::nullopt, std::nullopt, true}, english) == "about 2019");
    CHECK(i18n::partialDate({2019y, std::nullopt, std::nullopt, true}, spanish) == "alrededor de 2019");
    CHECK(i18n::partialDate({2019y, March, std::nullopt, true}, english) == "about March 2019");
    CHECK(i18n::partialDate({2019y, March, std::nullopt, true}, spanish) == "alrededor de marzo de 2019");
    CHECK(i18n::partialDate({2019y, March, std::nullopt, false}, spanish) == "marzo de 2019");
    CHECK(i18n::partialDate({2019y, March, day, true}, english) == "about March 14, 2019");
    CHECK(i18n::partialDate({2019y, March, day, true}, spanish) == "alrededor del 14 de marzo de 2019");
    CHECK(i18n::partialDate(PartialDate{2019y / 3 / 14}, spanish) == "14 de marzo de 2019");
}

TEST_CASE("A time has twelve hours, and its part of the day in Spanish", "[i18n][dates]")
{
    CHECK(i18n::clockTime(13h + 5min, english) == "1:05\u00A0PM");
    CHECK(i18n::clockTime(13h + 5min, spanish) == "1:05\u00A0p.\u00A0m.");
    CHECK(i18n::clockTime(0min, english) == "12:00\u00A0AM");

    CHECK(i18n::spokenTime(13h + 5min, english) == "1:05\u00A0PM");
    CHECK(i18n::spokenTime(1min, spanish) == "12:01\u00A0a.\u00A0m. (de la madrugada)");
    CHECK(i18n::spokenTime(5h + 59min, spanish) == "5:59\u00A0a.\u00A0m. (de la madrugada)");
    CHECK(i18n::spokenTime(6h, spanish) == "6:00\u00A0a.\u00A0m. (de la mañana)");
    CHECK(i18n::spokenTime(11h + 59min, spanish) == "11:59\u00A0a.\u00A0m. (de la mañana)");
    CHECK(i18n::spokenTime(12h + 1min, spanish) == "12:01\u00A0p.\u00A0m. (de la tarde)");
    CHECK(i18n::spokenTime(18h + 59min, spanish) == "6:59\u00A0p.\u00A0m. (de la tarde)");
    CHECK(i18n::spokenTime(19h, spanish) == "7:00\u00A0p.\u00A0m. (de la noche)");
    CHECK(i18n::spokenTime(23h + 59min, spanish) == "11:59\u00A0p.\u00A0m. (de la noche)");
    CHECK(i18n::spokenTime(12h, spanish) == "12:00 del mediodía");
    CHECK(i18n::spokenTime(0min, spanish) == "12:00 de la medianoche");
    CHECK(i18n::spokenTime(12h, english) == "12:00 noon");
    CHECK(i18n::spokenTime(0min, english) == "12:00 midnight");
    for (auto time = 0min; time < 24h; ++time) {
        for (const auto language : {english, spanish})
            CHECK(i18n::spokenTime(time, language).find("\u202F") == std::string::npos);
    }
}

TEST_CASE("Days from now are in words near today and counted farther off", "[i18n][dates]")
{
    CHECK(i18n::relativeDays(0, english) == "today");
    CHECK(i18n::relativeDays(1, english) == "tomorrow");
    CHECK(i18n::relativeDays(-1, english) == "yesterday");
    CHECK(i18n::relativeDays(3, english) == "in 3 days");
    CHECK(i18n::relativeDays(-2, english) == "2 days ago");
    CHECK(i18n::relativeDays(0, spanish) == "hoy");
    CHECK(i18n::relativeDays(1, spanish) == "mañana");
    CHECK(i18n::relativeDays(-1, spanish) == "ayer");
    CHECK(i18n::relativeDays(3, spanish) == "en 3 días");
    CHECK(i18n::relativeDays(-10, spanish) == "hace 10 días");
    CHECK(i18n::relativeDays(1200, spanish) == "en 1,200 días");
}

TEST_CASE("A list of names is joined as people say it", "[i18n][dates]")
{
    CHECK(i18n::list({"Ana", "Beto", "Inés"}, english) == "Ana, Beto and Inés");
    CHECK(i18n::list({"Ana", "Beto", "Inés"}, spanish) == "Ana, Beto e Inés");
    CHECK(i18n::list({"Pedro", "Ignacio"}, spanish) == "Pedro e Ignacio");
    CHECK(i18n::list({"Pedro", "Hilario"}, spanish) == "Pedro e Hilario");
    CHECK(i18n::list({"Pedro", "Luis"}, spanish) == "Pedro y Luis");
    CHECK(i18n::list({"Ana"}, spanish) == "Ana");
    CHECK(i18n::list({}, spanish).empty());
}

TEST_CASE("Neither the machine's zone nor another thread changes a date", "[i18n][dates]")
{
    std::vector<int> wrong(4);
    {
        std::vector<std::jthread> threads;
        for (auto& count : wrong)
            threads.emplace_back([&count] {
                for (int i = 0; i < 500; ++i)
                    count += i18n::longDate(friday, spanish) == "viernes, 12 de marzo de 2027" ? 0 : 1;
            });
    }
    CHECK(wrong == std::vector<int>(4));
}
