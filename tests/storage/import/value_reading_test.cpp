// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/fold.h"
#include "storage/import/date_reading.h"
#include "storage/import/name_reading.h"
#include "storage/import/number_reading.h"
#include "storage/import/value_words.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>
#include <string>

using namespace storage;
using namespace storage::sheet;
using namespace std::chrono_literals;

namespace {

std::string read(std::string_view text, std::optional<DateOrder> order = std::nullopt)
{
    const auto reading = readDate(text, order);
    if (!reading.date)
        return "problem " + std::to_string(static_cast<int>(*reading.problem));
    return toIso(*reading.date) + (reading.time ? " " + toIso(*reading.time) : "");
}

std::string problem(Problem problem)
{
    return "problem " + std::to_string(static_cast<int>(problem));
}

} // namespace

TEST_CASE("A date is read in every style clinics write", "[import]")
{
    for (const auto* text : {"2019-03-14",
                             "2019/3/14",
                             "20190314",
                             "03/14/2019",
                             "14/03/2019",
                             "14-3-2019",
                             "14.03.2019",
                             "14 mar 2019",
                             "14-mar-2019",
                             "14 de marzo de 2019",
                             "14 de Marzo del 2019",
                             "jueves, 14 de marzo de 2019",
                             "March 14, 2019",
                             "Mar. 14th, 2019",
                             "Thursday, March 14, 2019",
                             "MARZO 14 2019",
                             "14 March 2019",
                             "2019 March 14",
                             "14º de marzo de 2019",
                             "14/mar/2019",
                             "  14/03/2019 "})
        CHECK(read(text) == "2019-03-14");
    CHECK(read("1ro de mayo de 2019") == "2019-05-01");
    CHECK(read("3 de setiembre de 2019") == "2019-09-03");
    CHECK(read("miércoles 13 de marzo de 2019") == "2019-03-13");
    CHECK(read("03/03/2019") == "2019-03-03");
    for (const auto* text :
         {"2019-03-14 00:00:00", "2019-03-14T00:00", "3/14/2019 0:00", "3/14/2019 12:00:00 AM"})
        CHECK(read(text) == "2019-03-14 00:00");
    CHECK(read("14 mar 2019, 8:30 a. m.") == "2019-03-14 08:30");
    CHECK(read("14 de marzo de 2019 a las 13:00") == "2019-03-14 13:00");
}

TEST_CASE("A date that could be read two ways is never guessed", "[import]")
{
    CHECK(read("03/04/2019") == problem(Problem::DateAmbiguous));
    CHECK(read("03.04.2019") == problem(Problem::DateAmbiguous));
    CHECK(read("03/04/2019", DateOrder::MonthFirst) == "2019-03-04");
    CHECK(read("03/04/2019", DateOrder::DayFirst) == "2019-04-03");
    CHECK(read("14/03/2019", DateOrder::MonthFirst) == "2019-03-14");
    CHECK(readDate("14/03/2019", std::nullopt).shows == DateOrder::DayFirst);
    CHECK(readDate("03/14/2019", std::nullopt).shows == DateOrder::MonthFirst);
    CHECK_FALSE(readDate("03/03/2019", std::nullopt).shows);
    for (const auto* text : {"03/14/19", "14-03-19", "14 mar 19", "mar 14, '19", "01/02/03"})
        CHECK(read(text) == problem(Problem::DateYearShort));
}

TEST_CASE("A date that does not exist is told apart from one that cannot be read", "[import]")
{
    for (const auto* text :
         {"2019-02-30", "30 de febrero de 2019", "13/25/2019", "2019-13-01", "02/29/2019", "0/0/2019",
          "1601-01-01", "9999-01-01", "viernes 14 de marzo de 2019", "Friday, March 14, 2019"})
        CHECK(read(text) == problem(Problem::DateImpossible));
    for (const auto* text : {"", "soon", "43538", "14 de marzo", "marzo", "2019-03", "14/2019/03",
                             "2019-03-14-15", "1/2", "14 foo 2019", "2019-03-14 2020-03-14",
                             "14 mar abr 2019", "123456789012", "--", "2019-", "😀", "14 mar 2019 2020"}) {
        const auto text2 = std::string_view{text};
        CHECK(read(text) == (text2 == "2019-03" ? "2019-03" : problem(Problem::DateMalformed)));
    }
    CHECK(read("2019-03-14 99:99") == problem(Problem::TimeMalformed));
}

TEST_CASE("A date may be known in part", "[import]")
{
    CHECK(read("1988") == "1988");
    for (const auto* text : {"03/1988", "1988-03", "marzo de 1988", "March 1988", "mar-1988"})
        CHECK(read(text) == "1988-03");
    for (const auto* text : {"about 1988", "aprox. 1988", "aproximadamente 1988", "1988 (aprox)", "~1988",
                             "ca. 1988", "alrededor de 1988", "Approx 1988", "1988 aprox."})
        CHECK(read(text) == "about 1988");
    CHECK(read("about March 1988") == "about 1988-03");
    CHECK(read("hacia 14/03/1988") == "about 1988-03-14");
}

TEST_CASE("Every date reads back in every style", "[import]")
{
    constexpr std::array english{"January", "February", "March",     "April",   "May",      "June",
                                 "July",    "August",   "September", "October", "November", "December"};
    constexpr std::array spanish{"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                                 "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};
    for (Date date = 1950y / 1 / 1; date < Date{2030y / 1 / 1}; date = plusDays(date, 17)) {
        const auto iso = toIso(date);
        const auto year = iso.substr(0, 4);
        const auto month = iso.substr(5, 2);
        const auto day = iso.substr(8);
        const auto at = unsigned{date.month()} - 1;
        CHECK(read(iso) == iso);
        CHECK(read(month + "/" + day + "/" + year, DateOrder::MonthFirst) == iso);
        CHECK(read(day + "/" + month + "/" + year, DateOrder::DayFirst) == iso);
        CHECK(read(day + " de " + spanish[at] + " de " + year) == iso);
        CHECK(read(day + " " + std::string{spanish[at]}.substr(0, 3) + " " + year) == iso);
        CHECK(read(std::string{english[at]} + " " + day + ", " + year) == iso);
        CHECK(read(std::string{english[at]}.substr(0, 3) + " " + day + " " + year) == iso);
    }
}

TEST_CASE("A time is read from either clock", "[import]")
{
    for (const auto* text :
         {"8:30", "08:30", "8:30 AM", "8:30am", "08:30 a.m.", "8:30 a. m.", "8:30\u00A0a.\u00A0m.",
          "8:30\u202FAM", "08:30:00", "0830", "8.30", "8:30 de la mañana", "08:30 hrs"})
        CHECK(readTime(text) == TimeReading{.time = 8h + 30min});
    for (const auto* text : {"13:00", "1 PM", "1 p. m.", "1:00 p.m.", "01:00 PM", "1300", "13:00 h",
                             "1:00 de la tarde", "13:00 PM"})
        CHECK(readTime(text) == TimeReading{.time = 13h});
    for (const auto* text : {"12:00 PM", "noon", "Mediodía", "12 m.", "12:00"})
        CHECK(readTime(text) == TimeReading{.time = 12h});
    CHECK(readTime("12:15 AM") == TimeReading{.time = 15min});
    for (const auto* text : {"1:00", "01:00", "5:59", "2:30:00"})
        CHECK(readTime(text) == TimeReading{.problem = Problem::TimeUnclear});
    for (const auto* text : {"", "8", "morning", "25:00", "8:60", "8:3", "0:30 PM", "13:00 AM", "8:30:15",
                             "0.354166667", "8:30 x", ":", "8:", "😀"})
        CHECK(readTime(text) == TimeReading{.problem = Problem::TimeMalformed});
}

TEST_CASE("Two surnames in one column are told apart with their particles", "[import]")
{
    CHECK(splitSurnames("Núñez Güell") == Surnames{"Núñez", "Güell"});
    CHECK(splitSurnames("Núñez") == Surnames{"Núñez", ""});
    CHECK(splitSurnames("de la Cruz Pérez") == Surnames{"de la Cruz", "Pérez"});
    CHECK(splitSurnames("Pérez de León") == Surnames{"Pérez", "de León"});
    CHECK(splitSurnames("San Martín del Valle") == Surnames{"San Martín", "del Valle"});
    CHECK(splitSurnames("García-López Ruiz") == Surnames{"García-López", "Ruiz"});
    CHECK(splitSurnames("Ortega y Gasset") == Surnames{"Ortega", "y Gasset"});
    CHECK(splitSurnames("García López Hernández") == Surnames{"García", "López Hernández"});
    CHECK(splitSurnames("DE LOS SANTOS") == Surnames{"DE LOS SANTOS", ""});
    CHECK(splitSurnames("Pérez de") == Surnames{"Pérez de", ""});
    CHECK(splitSurnames("de") == Surnames{"de", ""});
    CHECK(splitSurnames("") == Surnames{});
}

TEST_CASE("Splitting surnames never loses or moves a letter", "[import]")
{
    constexpr std::array words{"de", "la", "del", "Núñez", "O'Brien", "Güell-Díaz", "y",      "San",
                               "Mc", "😀", "Xol", "dos",   "Van",     "der",        "K’iche’"};
    std::mt19937 random{20190129};
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto count = random() % 6; count > 0; --count)
            text += (text.empty() ? "" : " ") + std::string{words[random() % words.size()]};
        const auto [first, second] = splitSurnames(text);
        CHECK(first + (second.empty() ? "" : " ") + second == text);
        const auto whole = splitWholeName(text);
        CHECK(whole.given + (whole.given.empty() || whole.surnames.empty() ? "" : " ") + whole.surnames
              == text);
    }
}

TEST_CASE("A whole name in one column is split at its comma, or by custom and with a mark", "[import]")
{
    CHECK(splitWholeName("Núñez Güell,  María José") == WholeName{"María José", "Núñez Güell"});
    CHECK(splitWholeName("María José Núñez Güell") == WholeName{"María José", "Núñez Güell", true});
    CHECK(splitWholeName("Ana López") == WholeName{"Ana", "López"});
    CHECK(splitWholeName("Ana de la Cruz") == WholeName{"Ana", "de la Cruz"});
    CHECK(splitWholeName("Ana") == WholeName{"Ana", ""});
}

TEST_CASE("An A-Number is read or refused, never repaired in silence", "[import]")
{
    const auto one = [](std::string_view digits) { return std::vector{*ANumber::parse(digits)}; };
    for (const auto* text : {"123456789", "A123-456-789", "a# 123 456 789", "A123.456.789"})
        CHECK(readANumbers(text) == ANumberReading{.numbers = one("123456789")});
    CHECK(readANumbers("A12-345-678") == ANumberReading{.numbers = one("012345678"), .padded = true});
    CHECK(readANumbers("123456789.0") == ANumberReading{.numbers = one("123456789"), .repaired = true});
    CHECK(readANumbers("12345678.0")
          == ANumberReading{.numbers = one("012345678"), .padded = true, .repaired = true});
    for (const auto* text : {"1.23457E+08", "1,23457E+08", "1e8", "1.2e+08 / A123456789"})
        CHECK(readANumbers(text) == ANumberReading{.problem = Problem::ANumberRounded});
    for (const auto* text :
         {"12345", "1234567890", "A1234567X", "-", "A123456789 (son)", "A123456789/x", "000000000"})
        CHECK(readANumbers(text) == ANumberReading{.problem = Problem::ANumberMalformed});
    CHECK(readANumbers("A123-456-789 / A987-654-321")
          == ANumberReading{.numbers = {*ANumber::parse("123456789"), *ANumber::parse("987654321")}});
}

TEST_CASE("A telephone number becomes international only where its country is plain", "[import]")
{
    const auto plain
        = [](std::string number) { return PhoneReading{.phone = {.number = std::move(number)}}; };
    CHECK(readPhones("+52 664 123 4567") == std::vector{plain("+526641234567")});
    CHECK(readPhones("52 664 123 4567") == std::vector{plain("+526641234567")});
    CHECK(readPhones("+52 1 664 123 4567") == std::vector{plain("+526641234567")});
    CHECK(readPhones("011 52 664 123 4567") == std::vector{plain("+526641234567")});
    CHECK(readPhones("1 (619) 555-0142") == std::vector{plain("+16195550142")});
    CHECK(readPhones("+504 9999-9999") == std::vector{plain("+50499999999")});
    CHECK(readPhones("(664) 123-4567 / 619.555.0142")
          == std::vector{PhoneReading{.phone = {.number = "+526641234567"}, .countryAdded = true},
                         PhoneReading{.phone = {.number = "+16195550142"}, .countryAdded = true}});
    for (const auto* text : {"442 123 4567", "123-4567", "call the aunt", "+", "+0", "99999999999999999999",
                             "619 555 0142 ext 3"})
        CHECK(readPhones(text) == std::vector{PhoneReading{.phone = {.number = text}, .kept = true}});
    CHECK(readPhones(" / ; ").empty());
}

TEST_CASE("The words of clinics and of TRAC are known in both languages", "[import]")
{
    CHECK(outcomeNamed("Removal Order") == Outcome::RemovalOrder);
    CHECK(outcomeNamed("Orden de deportación (en ausencia)") == Outcome::InAbsentia);
    CHECK(outcomeNamed("Terminate proceedings") == Outcome::Terminated);
    CHECK(outcomeNamed("PENDIENTE") == Outcome::Pending);
    CHECK(outcomeNamed("Granted asylum or other relief") == Outcome::Granted);
    CHECK_FALSE(outcomeNamed("lost"));
    CHECK(hearingKindNamed("Preliminar") == HearingKind::Master);
    CHECK(hearingKindNamed("de calendario maestro") == HearingKind::Master);
    CHECK(hearingKindNamed("Méritos") == HearingKind::Individual);
    CHECK_FALSE(hearingKindNamed("party"));
    CHECK(representationNamed("Sí") == Representation::Full);
    CHECK(representationNamed("Pro Se") == Representation::None);
    CHECK(caseKindOfProgram("MPP 2.0") == CaseKind::Mpp);
    CHECK(caseKindOfProgram("Quédate en México") == CaseKind::Mpp);
    CHECK(caseKindOfProgram("parole") == CaseKind::Other);
    CHECK(saysNothing("N/A"));
    CHECK(saysNothing("--"));
    CHECK_FALSE(saysNothing("no"));
    CHECK(saysNoAttorney("No"));
}
