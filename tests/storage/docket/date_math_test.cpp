// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/date_math.h"

#include "storage/docket/business_day.h"
#include "tests/storage/docket/table.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using namespace storage::docket;
using docket_test::day;

namespace {

Rule days(int count, RuleDirection direction)
{
    return {.id = "TEST",
            .version = "1",
            .offset = count,
            .unit = RuleUnit::Day,
            .direction = direction,
            .roll = RuleRoll::NextBusinessDay};
}

struct Counted {
    const char* name;
    const char* event;
    int days;
    RuleDirection direction;
    const char* raw;
    const char* official;
    const char* safe;
};

} // namespace

TEST_CASE("Days are counted from day 0, and only the last one rolls", "[docket][date_math]")
{
    constexpr auto after = RuleDirection::After;
    constexpr auto before = RuleDirection::Before;
    // The worked examples of the legal team: appeals, motions, responses; filings before a hearing.
    for (const auto& [name, event, count, direction, raw, official, safe] : std::vector<Counted>{
             {"AFT-1", "2026-06-04", 30, after, "2026-07-04", "2026-07-06", "2026-07-02"},
             {"AFT-2", "2025-10-14", 30, after, "2025-11-13", "2025-11-13", "2025-11-13"},
             {"AFT-3", "2025-12-02", 30, after, "2026-01-01", "2026-01-02", "2025-12-31"},
             {"AFT-4", "2026-03-27", 10, after, "2026-04-06", "2026-04-06", "2026-04-06"},
             {"AFT-5", "2026-02-16", 90, after, "2026-05-17", "2026-05-18", "2026-05-15"},
             {"AFT-6", "2019-05-15", 180, after, "2019-11-11", "2019-11-12", "2019-11-08"},
             {"AFT-7", "2026-08-28", 10, after, "2026-09-07", "2026-09-08", "2026-09-04"},
             {"AFT-8", "2026-09-02", 5, after, "2026-09-07", "2026-09-08", "2026-09-04"},
             {"BEF-1", "2026-10-26", 15, before, "2026-10-11", "2026-10-13", "2026-10-09"},
             {"BEF-2", "2026-11-16", 15, before, "2026-11-01", "2026-11-02", "2026-10-30"},
             {"BEF-3", "2026-07-20", 15, before, "2026-07-05", "2026-07-06", "2026-07-02"},
             {"BEF-4", "2026-12-01", 30, before, "2026-11-01", "2026-11-02", "2026-10-30"},
             {"BEF-5", "2021-02-17", 30, before, "2021-01-18", "2021-01-19", "2021-01-15"},
             {"BEF-6", "2022-01-15", 15, before, "2021-12-31", "2022-01-03", "2021-12-30"},
         }) {
        INFO(name);
        const auto applied = apply(days(count, direction), day(event));
        CHECK(toIso(applied.raw) == raw);
        CHECK(toIso(applied.on) == official);
        CHECK(toIso(rollBack(applied.raw).on) == safe);
    }
}

TEST_CASE("The arithmetic is told in steps", "[docket][date_math]")
{
    CHECK(apply(days(15, RuleDirection::Before), day("2026-10-26"))
          == Applied{.raw = day("2026-10-11"),
                     .on = day("2026-10-13"),
                     .steps = {{"rule", day("2026-10-26"), "TEST"},
                               {"back-days", day("2026-10-11"), "15"},
                               {"closed", day("2026-10-11"), "sun"},
                               {"closed", day("2026-10-12"), "COL"},
                               {"roll-forward", day("2026-10-13"), ""}}});
    CHECK(rollBack(day("2026-07-05"))
          == Reached{day("2026-07-02"),
                     {{"closed", day("2026-07-05"), "sun"},
                      {"closed", day("2026-07-04"), "sat"},
                      {"closed", day("2026-07-03"), "IND"},
                      {"roll-back", day("2026-07-02"), ""}}});
    CHECK(rollForward(day("2026-07-06")) == Reached{day("2026-07-06"), {}});
}

TEST_CASE("An anniversary is the same calendar day, not 365 days", "[docket][date_math]")
{
    CHECK(anniversary(day("2023-06-10"), 1) == day("2024-06-10"));
    CHECK(anniversary(day("2024-02-29"), 1) == day("2025-02-28"));
    CHECK(anniversary(day("2024-02-29"), 4) == day("2028-02-29"));
    CHECK(anniversary(day("2023-02-28"), 1) == day("2024-02-28"));
    CHECK(anniversary(day("2025-02-28"), -1) == day("2024-02-28"));
}

TEST_CASE("The system's calendar counts the same days", "[docket][date_math]")
{
    std::string questions;
    std::vector<std::string> expected;
    for (auto from = day("2018-01-01"); from < day("2036-01-01"); from = plusDays(from, 29))
        for (const int count : {5, 10, 30, 90, 180}) {
            questions += toIso(from) + " +" + std::to_string(count) + " days\\n";
            expected.push_back(toIso(apply(days(count, RuleDirection::After), from).raw));
        }
    CHECK(docket_test::linesOf("printf '" + questions + "' | TZ=UTC LC_ALL=C date -f - +%F") == expected);
}
