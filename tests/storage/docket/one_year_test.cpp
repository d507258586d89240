// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/one_year.h"

#include "storage/docket/business_day.h"
#include "storage/docket/date_math.h"
#include "tests/storage/docket/table.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>

using namespace storage;
using namespace storage::docket;
using docket_test::day;
using docket_test::number;

namespace {

Entry entry(std::uint8_t id, std::string_view on, std::string place = {})
{
    Entry made;
    made.id = number<Entry>(id);
    made.on = partialDateFromIso(on).value();
    made.place = std::move(place);
    return made;
}

/// "raw official safe" of the only date.
std::string dates(const OneYearDate& date)
{
    return toIso(date.raw) + ' ' + toIso(date.official) + ' ' + toIso(date.safe);
}

std::string datesFor(std::string_view arrival)
{
    const auto all = oneYear(std::vector{entry(1, arrival)}, {}, "SND");
    return all && all->dates.size() == 1 ? dates(all->dates[0]) : "";
}

bool hasStep(const OneYearDate& date, std::string_view what)
{
    return std::any_of(date.steps.begin(), date.steps.end(),
                       [what](const DateStep& step) { return step.what == what; });
}

} // namespace

TEST_CASE("The year to apply for asylum ends as in the worked examples", "[docket][one_year]")
{
    CHECK(datesFor("2001-04-09") == "2002-04-09 2002-04-09 2002-04-08");
    CHECK(datesFor("2025-01-18") == "2026-01-18 2026-01-20 2026-01-16");
    CHECK(datesFor("2024-02-29") == "2025-02-28 2025-02-28 2025-02-27");
    CHECK(datesFor("2023-06-10") == "2024-06-10 2024-06-10 2024-06-07");
    CHECK(datesFor("2020-12-31") == "2021-12-31 2022-01-03 2021-12-30");
    CHECK(datesFor("2025-07-04") == "2026-07-04 2026-07-06 2026-07-02");
}

TEST_CASE("The year agrees with the legal team's own file of examples", "[docket][one_year]")
{
    const auto rows = docket_test::readTable(AMPARO_SHARED_DIR "/legal/test_vectors.tsv");
    if (rows.empty())
        SKIP("the legal team's examples are not here");
    const std::regex date{R"(\d{4}-\d{2}-\d{2})"};
    int count = 0;
    for (const auto& row : rows) {
        if (row.at("rule") != "OYD-OUTER/OYD-SAFE")
            continue;
        std::smatch arrival;
        REQUIRE(std::regex_search(row.at("input"), arrival, date));
        std::string expected;
        for (std::sregex_iterator found{row.at("expected").begin(), row.at("expected").end(), date}, end;
             found != end; ++found)
            expected += (expected.empty() ? "" : " ") + found->str();
        INFO(row.at("id"));
        CHECK(datesFor(arrival.str()) == expected);
        ++count;
    }
    CHECK(count == 6);
}

TEST_CASE("The whole arithmetic of a one-year date is there to be read", "[docket][one_year]")
{
    const auto all = oneYear(std::vector{entry(7, "2025-01-18", "San Ysidro, CA")}, {}, "ELP");
    REQUIRE(all);
    CHECK(*all
          == OneYear{.dates = {{.entry = number<Entry>(7),
                                .counted = day("2025-01-18"),
                                .raw = day("2026-01-18"),
                                .official = day("2026-01-20"),
                                .safe = day("2026-01-16"),
                                .steps = {{"start-place", day("2025-01-18"), "San Ysidro, CA"},
                                          {"rule", day("2025-01-18"), "OYD-OUTER"},
                                          {"add-year", day("2026-01-18"), "1"},
                                          {"closed", day("2026-01-18"), "sun"},
                                          {"closed", day("2026-01-19"), "MLK"},
                                          {"roll-forward", day("2026-01-20"), ""},
                                          {"official", day("2026-01-20"), ""},
                                          {"rule", day("2025-01-18"), "OYD-SAFE"},
                                          {"add-year", day("2026-01-18"), "1"},
                                          {"day-before", day("2026-01-17"), ""},
                                          {"closed", day("2026-01-17"), "sat"},
                                          {"roll-back", day("2026-01-16"), ""},
                                          {"safe", day("2026-01-16"), ""},
                                          {"day-before-only", day("2026-01-16"), "ELP"}},
                                .version = "1/1"}}});
}

TEST_CASE("Every arrival has its dates: the last governs, the earliest alerts", "[docket][one_year]")
{
    const auto all = oneYear(
        std::vector{entry(2, "2026-03-02"), entry(1, "2025-11-20"), entry(3, "2026-01-15")}, {}, "SND");
    REQUIRE(all);
    REQUIRE(all->dates.size() == 3);
    CHECK(all->dates[0].entry == number<Entry>(1));
    CHECK(all->dates[2].entry == number<Entry>(2));
    CHECK(all->alerted == 0);
    CHECK(all->governing == 2);
    CHECK(hasStep(all->dates[0], step::earlierArrival));
    CHECK(hasStep(all->dates[2], step::lastArrival));
    CHECK_FALSE(hasStep(all->dates[0], step::dayBeforeOnly));
}

TEST_CASE("A crossing for a hearing is marked as a disputed arrival", "[docket][one_year]")
{
    Hearing hearing;
    hearing.at = docket_test::moment("2026-01-15 08:30");
    const auto all
        = oneYear(std::vector{entry(1, "2025-11-20"), entry(2, "2026-01-15")}, std::vector{hearing}, "SND");
    REQUIRE(all);
    CHECK_FALSE(all->dates[0].disputed);
    CHECK(all->dates[1].disputed);
    CHECK(hasStep(all->dates[1], step::crossing));
    hearing.fixity = HearingFixity::ToBeSet;
    CHECK_FALSE(oneYear(std::vector{entry(2, "2026-01-15")}, std::vector{hearing}, "SND")->dates[0].disputed);
}

TEST_CASE("A partial entry counts from the first day it can be, and says so", "[docket][one_year]")
{
    CHECK(datesFor("2025") == "2026-01-01 2026-01-02 2025-12-31");
    CHECK(datesFor("2025-03") == "2026-03-01 2026-03-02 2026-02-27");
    const auto all = oneYear(std::vector{entry(1, "2025-03")}, {}, "SND");
    REQUIRE(all);
    CHECK_FALSE(all->dates[0].exact);
    CHECK(all->dates[0].steps[1] == DateStep{"entry-partial", day("2025-03-01"), "2025-03"});
    // If it was March 31, the last day would be a year later; it is shown and not worked to.
    CHECK(hasStep(all->dates[0], step::latestReading));

    const auto roughly = oneYear(std::vector{entry(1, "about 2025-03-14")}, {}, "SND");
    CHECK(roughly->dates[0].steps[1] == DateStep{"entry-about", day("2025-03-14"), "about 2025-03-14"});
    CHECK_FALSE(roughly->dates[0].exact);
}

TEST_CASE("A vague entry that may be the last one governs", "[docket][one_year]")
{
    const auto all = oneYear(std::vector{entry(1, "2025"), entry(2, "2025-03-02")}, {}, "SND");
    REQUIRE(all);
    CHECK(all->dates[all->governing].entry == number<Entry>(1));
    CHECK(all->dates[all->alerted].entry == number<Entry>(1));
}

TEST_CASE("Arrivals before the law count from its first day", "[docket][one_year]")
{
    CHECK(datesFor("1989-06-01") == "1998-04-01 1998-04-01 1998-03-31");
    const auto all = oneYear(std::vector{entry(1, "1989-06-01"), entry(2, "1992")}, {}, "SND");
    REQUIRE(all);
    CHECK(all->dates.size() == 1);
    CHECK(hasStep(all->dates[0], step::notBefore1997));
}

TEST_CASE("Two records of one day make one date", "[docket][one_year]")
{
    const auto all = oneYear(std::vector{entry(2, "2025-03-01"), entry(1, "2025-03"), entry(3, "2025-03-01")},
                             {}, "SND");
    REQUIRE(all);
    REQUIRE(all->dates.size() == 1);
    CHECK(all->dates[0].entry == number<Entry>(2));
    CHECK_FALSE(hasStep(all->dates[0], step::earlierArrival));
}

TEST_CASE("No entry, or a rule that is off, makes no date", "[docket][one_year]")
{
    CHECK_FALSE(oneYear({}, {}, "SND"));
    std::vector<Rule> rules{shippedRules().all().begin(), shippedRules().all().end()};
    for (auto& rule : rules)
        rule.state = rule.id == "OYD-SAFE" ? RuleState::Off : rule.state;
    CHECK_FALSE(oneYear(std::vector{entry(1, "2025-03-01")}, {}, "SND", RuleBook{rules}));
}

TEST_CASE("For every day of arrival the dates are open days in their order", "[docket][one_year]")
{
    for (auto arrival = day("2018-01-01"); arrival < day("2035-01-01"); arrival = plusDays(arrival, 1)) {
        const auto all = oneYear(std::vector{entry(1, toIso(arrival))}, {}, "SND");
        const auto& date = all->dates[0];
        REQUIRE(isBusinessDay(date.official));
        REQUIRE(isBusinessDay(date.safe));
        REQUIRE(date.safe < date.raw);
        REQUIRE(date.raw <= date.official);
        REQUIRE(daysBetween(date.safe, date.raw) <= 5);
        REQUIRE((date.raw.day() == arrival.day()
                 || (unsigned{arrival.day()} == 29 && unsigned{date.raw.day()} == 28)));
        REQUIRE(all == oneYear(std::vector{entry(1, toIso(arrival))}, {}, "SND"));
    }
}
