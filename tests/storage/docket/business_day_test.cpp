// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/business_day.h"

#include "tests/storage/docket/table.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <set>

using namespace storage;
using namespace storage::docket;
using namespace std::chrono_literals;
using docket_test::day;

namespace {

std::string holidayCode(std::string_view date)
{
    return std::string{holidayOn(day(date)).value_or("")};
}

} // namespace

TEST_CASE("Offices close on the days the government published", "[docket][business_day]")
{
    // From the yearly lists of federal holidays, one year of each awkward kind.
    const std::vector<std::pair<std::string, std::vector<std::string>>> years{
        {"2021",
         {"2021-01-01", "2021-01-18", "2021-02-15", "2021-05-31", "2021-06-18", "2021-07-05", "2021-09-06",
          "2021-10-11", "2021-11-11", "2021-11-25", "2021-12-24", "2021-12-31"}},
        {"2022",
         {"2022-01-17", "2022-02-21", "2022-05-30", "2022-06-20", "2022-07-04", "2022-09-05", "2022-10-10",
          "2022-11-11", "2022-11-24", "2022-12-26"}},
        {"2023",
         {"2023-01-02", "2023-01-16", "2023-02-20", "2023-05-29", "2023-06-19", "2023-07-04", "2023-09-04",
          "2023-10-09", "2023-11-10", "2023-11-23", "2023-12-25"}},
        {"2026",
         {"2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07",
          "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25"}},
    };
    for (const auto& [year, expected] : years) {
        std::vector<std::string> closed;
        for (auto date = day(year + "-01-01"); date <= day(year + "-12-31"); date = plusDays(date, 1))
            if (holidayOn(date))
                closed.push_back(toIso(date));
        CHECK(closed == expected);
    }
}

TEST_CASE("A holiday is known by its code and named in both languages", "[docket][business_day]")
{
    CHECK(holidayCode("2021-12-31") == "NYD");
    CHECK(holidayCode("2027-12-31") == "NYD");
    CHECK(holidayCode("2026-07-03") == "IND");
    CHECK(holidayCode("2026-07-04").empty());
    CHECK(holidayName("LAB", i18n::Language::English) == "Labor Day");
    CHECK(holidayName("LAB", i18n::Language::Spanish) == "Día del Trabajo (EE. UU.)");
    CHECK(holidayName("???", i18n::Language::Spanish) == "???");
    std::set<std::string> codes;
    for (const auto& holiday : holidaysOf(2026y)) {
        CHECK(codes.insert(holiday.code).second);
        CHECK(holidayName(holiday.code, i18n::Language::English)
              != holidayName(holiday.code, i18n::Language::Spanish));
    }
    CHECK(codes.size() == 11);
}

TEST_CASE("Juneteenth counts from 2021", "[docket][business_day]")
{
    CHECK(isBusinessDay(day("2020-06-19")));
    CHECK(holidayCode("2021-06-18") == "JUN");
    CHECK(holidayCode("2022-06-20") == "JUN");
    CHECK(holidaysOf(2020y).size() == 10);
}

TEST_CASE("Inauguration Day and Mexican holidays move nothing", "[docket][business_day]")
{
    for (const auto* date : {"2021-01-20", "2022-05-05", "2022-09-16", "2025-12-12", "2027-02-05"})
        CHECK(isBusinessDay(day(date)));
    // In 2025 the 20th of January was also the third Monday.
    CHECK(holidayCode("2025-01-20") == "MLK");
}

TEST_CASE("A closed day is explained", "[docket][business_day]")
{
    CHECK(closedBecause(day("2026-07-04")) == "sat");
    CHECK(closedBecause(day("2026-07-05")) == "sun");
    CHECK(closedBecause(day("2026-10-12")) == "COL");
    CHECK_FALSE(closedBecause(day("2026-10-13")));
}

TEST_CASE("A roll never lands on a closed day, and stays where a day is open", "[docket][business_day]")
{
    for (auto date = day("2017-12-01"); date < day("2036-02-01"); date = plusDays(date, 1)) {
        const auto next = nextBusinessDay(date);
        const auto previous = previousBusinessDay(date);
        REQUIRE(isBusinessDay(next));
        REQUIRE(isBusinessDay(previous));
        REQUIRE(previous <= date);
        REQUIRE(date <= next);
        REQUIRE((previous == next) == isBusinessDay(date));
        // Never more than a weekend and two holidays away, and nothing open is jumped over.
        REQUIRE(daysBetween(previous, next) <= 5);
        for (auto between = plusDays(previous, 1); between < next; between = plusDays(between, 1))
            REQUIRE_FALSE(isBusinessDay(between));
    }
}

TEST_CASE("The system's calendar agrees with every holiday from 2018 to 2035", "[docket][business_day]")
{
    const std::map<std::string, std::string> weekdays{{"MLK", "Mon"}, {"WASH", "Mon"}, {"MEM", "Mon"},
                                                      {"LAB", "Mon"}, {"COL", "Mon"},  {"THX", "Thu"}};
    std::string dates;
    std::vector<Holiday> holidays;
    for (auto year = 2018y; year <= 2035y; ++year)
        for (const auto& holiday : holidaysOf(year)) {
            holidays.push_back(holiday);
            dates += toIso(holiday.legal) + "\\n" + toIso(holiday.observed) + "\\n";
        }
    const auto days = docket_test::linesOf("printf '" + dates + "' | LC_ALL=C date -f - +%a");
    REQUIRE(days.size() == holidays.size() * 2);
    for (std::size_t index = 0; index < holidays.size(); ++index) {
        const auto& legal = days[index * 2];
        const auto& observed = days[index * 2 + 1];
        const int shift = legal == "Sat" ? -1 : legal == "Sun" ? 1 : 0;
        CHECK(daysBetween(holidays[index].legal, holidays[index].observed) == shift);
        CHECK((observed != "Sat" && observed != "Sun"));
        if (const auto fixed = weekdays.find(holidays[index].code); fixed != weekdays.end())
            CHECK(legal == fixed->second);
    }
}

TEST_CASE("The holidays are those of the legal team's table", "[docket][business_day]")
{
    const auto rows = docket_test::readTable(AMPARO_SHARED_DIR "/legal/holidays_2018_2035.tsv");
    if (rows.empty())
        SKIP("the legal team's table is not here");
    std::set<std::string> expected;
    std::set<std::string> computed;
    for (const auto& row : rows)
        expected.insert(row.at("code") + ' ' + row.at("legal_date") + ' ' + row.at("observed_date"));
    for (auto year = 2018y; year <= 2035y; ++year)
        for (const auto& holiday : holidaysOf(year))
            computed.insert(holiday.code + ' ' + toIso(holiday.legal) + ' ' + toIso(holiday.observed));
    CHECK(computed == expected);
}
