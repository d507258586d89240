// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/deadlines.h"

#include "storage/docket/business_day.h"
#include "tests/storage/docket/table.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace storage;
using namespace storage::docket;
using docket_test::day;
using docket_test::number;

namespace {

Case openCase()
{
    Case record;
    record.id = number<Case>(1);
    record.stage = Stage::Pending;
    record.court = "SND";
    return record;
}

Entry entryOn(std::uint8_t id, std::string_view on)
{
    Entry made;
    made.id = number<Entry>(id);
    made.caseId = number<Case>(1);
    made.on = partialDateFromIso(on).value();
    return made;
}

/// What the clinic holds after `changes` were applied to it.
std::vector<Deadline> after(std::vector<Deadline> stored, const DeadlineChanges& changes, std::uint8_t nextId)
{
    for (auto& old : stored) {
        if (std::find(changes.superseded.begin(), changes.superseded.end(), old.id)
            != changes.superseded.end())
            old.status = DeadlineStatus::Superseded;
        for (const auto& [id, as] : changes.restated)
            if (id == old.id)
                static_cast<NewDeadline&>(old) = as;
    }
    for (const auto& date : changes.added)
        stored.push_back({date, number<Deadline>(nextId++), DeadlineStatus::Open, {}});
    return stored;
}

std::vector<std::string> safeDays(const std::vector<NewDeadline>& deadlines)
{
    std::vector<std::string> days;
    for (const auto& deadline : deadlines)
        days.push_back(toIso(deadline.safe));
    return days;
}

} // namespace

TEST_CASE("An open case has the one-year dates of each of its arrivals", "[docket][deadlines]")
{
    const auto deadlines
        = deadlinesFor(openCase(), std::vector{entryOn(2, "2026-03-02"), entryOn(1, "2025-11-20")}, {});
    REQUIRE(deadlines.size() == 2);
    CHECK(safeDays(deadlines) == std::vector<std::string>{"2026-11-19", "2027-03-01"});
    const auto& first = deadlines.front();
    CHECK(first.caseId == number<Case>(1));
    CHECK(first.origin == DeadlineOrigin::Rule);
    CHECK(first.rule == "OYD-OUTER");
    CHECK(first.ruleVersion == "1/1");
    CHECK(first.entry == number<Entry>(1));
    CHECK(first.raw == day("2026-11-20"));
    CHECK(first.official == day("2026-11-20"));
    CHECK_FALSE(first.steps.empty());
}

TEST_CASE("A case that is closed or decided makes no dates", "[docket][deadlines]")
{
    const std::vector entries{entryOn(1, "2025-11-20")};
    auto record = openCase();
    record.stage = Stage::Closed;
    CHECK(deadlinesFor(record, entries, {}).empty());
    for (const auto outcome : {Outcome::RemovalOrder, Outcome::InAbsentia, Outcome::Closed, Outcome::Granted,
                               Outcome::VoluntaryDeparture, Outcome::Other}) {
        record = openCase();
        record.outcome = outcome;
        CHECK(deadlinesFor(record, entries, {}).empty());
    }
    // Proceedings that were terminated do not stop the year.
    record.outcome = Outcome::Terminated;
    CHECK(deadlinesFor(record, entries, {}).size() == 1);
    CHECK(deadlinesFor(openCase(), {}, {}).empty());
}

TEST_CASE("Entries and hearings of others do not count", "[docket][deadlines]")
{
    auto other = entryOn(1, "2025-11-20");
    other.caseId = number<Case>(2);
    CHECK(deadlinesFor(openCase(), std::vector{other}, {}).empty());

    Hearing hearing;
    hearing.at = docket_test::moment("2025-11-20 08:30");
    hearing.cases = {number<Case>(2)};
    const std::vector entries{entryOn(1, "2025-11-20")};
    CHECK(deadlinesFor(openCase(), entries, std::vector{hearing}) == deadlinesFor(openCase(), entries, {}));
    hearing.cases = {number<Case>(2), number<Case>(1)};
    CHECK(deadlinesFor(openCase(), entries, std::vector{hearing}) != deadlinesFor(openCase(), entries, {}));
}

TEST_CASE("A date the judge set is shown as printed, rolled and safe", "[docket][deadlines]")
{
    const auto sunday = judgeSet(number<Case>(1), day("2026-10-11"), "File the I-589", number<Hearing>(3));
    CHECK(sunday
          == NewDeadline{.caseId = number<Case>(1),
                         .origin = DeadlineOrigin::Judge,
                         .ruleVersion = "CT-FIXED 1",
                         .what = "File the I-589",
                         .hearing = number<Hearing>(3),
                         .raw = day("2026-10-11"),
                         .official = day("2026-10-13"),
                         .safe = day("2026-10-09"),
                         .steps = {{"printed", day("2026-10-11"), ""},
                                   {"rule", day("2026-10-11"), "CT-FIXED"},
                                   {"closed", day("2026-10-11"), "sun"},
                                   {"closed", day("2026-10-12"), "COL"},
                                   {"roll-forward", day("2026-10-13"), ""},
                                   {"official", day("2026-10-13"), ""},
                                   {"closed", day("2026-10-11"), "sun"},
                                   {"closed", day("2026-10-10"), "sat"},
                                   {"roll-back", day("2026-10-09"), ""},
                                   {"safe", day("2026-10-09"), ""}}});
    const auto tuesday = judgeSet(number<Case>(1), day("2026-10-13"), "Evidence");
    CHECK(tuesday.official == day("2026-10-13"));
    CHECK(tuesday.safe == day("2026-10-13"));
}

TEST_CASE("A date of the clinic's own is moved by no law", "[docket][deadlines]")
{
    const auto own = clinicSet(number<Case>(1), day("2026-10-11"), "Call the family");
    CHECK(own.official == day("2026-10-11"));
    CHECK(own.safe == day("2026-10-09"));
    CHECK(own.rule.empty());
}

TEST_CASE("Recomputing what has not changed changes nothing", "[docket][deadlines]")
{
    std::mt19937 random{20261124};
    for (int round = 0; round < 300; ++round) {
        std::vector<Entry> entries;
        const auto count = random() % 5;
        for (std::uint8_t index = 0; index < count; ++index)
            entries.push_back(entryOn(static_cast<std::uint8_t>(index + 1),
                                      toIso(plusDays(day("2019-01-01"), static_cast<int>(random() % 3000)))));
        const auto computed = deadlinesFor(openCase(), entries, {});
        CHECK(changesTo({}, computed).added == computed);
        const auto stored = after({}, changesTo({}, computed), 1);
        CHECK(changesTo(stored, deadlinesFor(openCase(), entries, {})) == DeadlineChanges{});
        for (const auto& date : computed)
            CHECK((date.safe <= date.official && isBusinessDay(date.safe) && isBusinessDay(date.official)));
        // The order in which entries were recorded makes no difference.
        std::shuffle(entries.begin(), entries.end(), random);
        CHECK(deadlinesFor(openCase(), entries, {}) == computed);
    }
}

TEST_CASE("A changed entry changes only what counts from it", "[docket][deadlines]")
{
    std::vector entries{entryOn(1, "2025-11-20"), entryOn(2, "2026-03-02")};
    const auto stored = after({}, changesTo({}, deadlinesFor(openCase(), entries, {})), 1);
    entries[1] = entryOn(2, "2026-03-09");
    const auto changes = changesTo(stored, deadlinesFor(openCase(), entries, {}));
    CHECK(safeDays(changes.added) == std::vector<std::string>{"2027-03-08"});
    CHECK(changes.superseded == std::vector{stored[1].id});
    CHECK(changes.restated.empty());
}

TEST_CASE("A date that stays is only told anew when its reasons change", "[docket][deadlines]")
{
    std::vector entries{entryOn(1, "2025-11-20")};
    const auto stored = after({}, changesTo({}, deadlinesFor(openCase(), entries, {})), 1);
    entries.push_back(entryOn(2, "2026-03-02")); // the first one is no longer the last arrival
    const auto computed = deadlinesFor(openCase(), entries, {});
    const auto changes = changesTo(stored, computed);
    CHECK(changes == DeadlineChanges{.added = {computed[1]}, .restated = {{stored[0].id, computed[0]}}});
    CHECK(changesTo(after(stored, changes, 10), computed) == DeadlineChanges{});
}

TEST_CASE("A closed case lets go of the dates of rules, and of no others", "[docket][deadlines]")
{
    auto stored
        = after({}, changesTo({}, deadlinesFor(openCase(), std::vector{entryOn(1, "2025-11-20")}, {})), 1);
    stored.push_back({judgeSet(number<Case>(1), day("2026-12-01"), "Evidence"),
                      number<Deadline>(50),
                      DeadlineStatus::Open,
                      {}});
    stored.push_back({clinicSet(number<Case>(1), day("2026-12-01"), "Call"),
                      number<Deadline>(51),
                      DeadlineStatus::Open,
                      {}});
    CHECK(changesTo(stored, {}) == DeadlineChanges{.superseded = {stored[0].id}});
}

TEST_CASE("An application that was filed meets the year of every arrival", "[docket][deadlines]")
{
    std::vector entries{entryOn(1, "2025-11-20"), entryOn(2, "2026-03-02")};
    auto stored = after({}, changesTo({}, deadlinesFor(openCase(), entries, {})), 1);
    CHECK(metTogether(stored[0], stored) == std::vector{stored[1].id});
    for (auto& deadline : stored)
        deadline.status = DeadlineStatus::Met;
    CHECK(metTogether(stored[0], stored).empty());
    entries.push_back(entryOn(3, "2026-05-05")); // another crossing, after the filing
    CHECK(changesTo(stored, deadlinesFor(openCase(), entries, {})) == DeadlineChanges{});
}

TEST_CASE("What the clinic dropped comes back only with other days", "[docket][deadlines]")
{
    auto stored
        = after({}, changesTo({}, deadlinesFor(openCase(), std::vector{entryOn(1, "2025-11-20")}, {})), 1);
    stored[0].status = DeadlineStatus::Dropped;
    CHECK(changesTo(stored, deadlinesFor(openCase(), std::vector{entryOn(1, "2025-11-20")}, {}))
          == DeadlineChanges{});
    const auto moved = changesTo(stored, deadlinesFor(openCase(), std::vector{entryOn(1, "2025-11-10")}, {}));
    CHECK(safeDays(moved.added) == std::vector<std::string>{"2026-11-09"});
    CHECK(moved.superseded.empty());
}
