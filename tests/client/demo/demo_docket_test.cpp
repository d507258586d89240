// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/demo/demo_cases.h"
#include "client/demo/demo_people.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace storage;
using namespace client::demo;

namespace {

constexpr Date docketDay{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};
constexpr DocketShares shares;

std::vector<Intake> docketOf(std::int64_t cases, std::uint64_t seed, Date day = docketDay)
{
    DemoDocket docket{cases, seed, day, {}};
    std::vector<Intake> families;
    while (auto family = docket.next())
        families.push_back(std::move(*family));
    CHECK(docket.made() == cases);
    return families;
}

/// The six numbers that TRAC counted.
struct SixNumbers {
    std::int64_t cases{};
    std::int64_t represented{};
    std::int64_t pending{};
    std::int64_t removal{};
    std::int64_t terminatedOrClosed{};
    std::int64_t granted{};

    friend bool operator==(const SixNumbers&, const SixNumbers&) = default;
};

SixNumbers countIn(const std::vector<Intake>& families)
{
    SixNumbers numbers;
    for (const auto& family : families) {
        const auto members = 1 + static_cast<std::int64_t>(family.family.size());
        numbers.cases += members;
        const auto represented = family.record.representation;
        if (represented == Representation::Full || represented == Representation::Limited)
            numbers.represented += members;
        switch (family.record.outcome) {
        case storage::Outcome::Pending: numbers.pending += members; break;
        case storage::Outcome::RemovalOrder:
        case storage::Outcome::InAbsentia: numbers.removal += members; break;
        case storage::Outcome::Terminated:
        case storage::Outcome::Closed: numbers.terminatedOrClosed += members; break;
        case storage::Outcome::Granted: numbers.granted += members; break;
        default: break;
        }
    }
    return numbers;
}

/// Whether `count` is `share` of the whole docket, rounded one way or the other.
bool isShare(std::int64_t count, std::int64_t share, std::int64_t cases)
{
    return std::abs(count * shares.all - share * cases) < shares.all;
}

} // namespace

TEST_CASE("The whole docket gives the six numbers back for any seed", "[demo]")
{
    const SixNumbers whole{62'687, 3'856, 19'622, 31'151, 11'411, 481};
    for (const std::uint64_t seed : {1, 42})
        CHECK(countIn(docketOf(62'687, seed)) == whole);
}

TEST_CASE("A smaller docket has the same proportions, and the same numbers for any seed", "[demo]")
{
    for (std::int64_t cases = 1; cases <= 400; cases += cases < 60 ? 1 : 37) {
        INFO(cases << " cases");
        const auto numbers = countIn(docketOf(cases, 1));
        CHECK(numbers.cases == cases);
        CHECK(isShare(numbers.represented, shares.represented, cases));
        CHECK(isShare(numbers.pending, shares.pending, cases));
        CHECK(isShare(numbers.removal, shares.removal, cases));
        CHECK(isShare(numbers.terminatedOrClosed, shares.terminatedOrClosed, cases));
        CHECK(isShare(numbers.granted, shares.granted, cases));
        for (std::uint64_t seed = 2; seed <= 12; ++seed)
            CHECK(countIn(docketOf(cases, seed)) == numbers);
    }
    CHECK(countIn(docketOf(60, 7)) == SixNumbers{60, 4, 19, 30, 11, 0});
    CHECK(docketOf(0, 1).empty());
}

TEST_CASE("The same seed and day make the same docket, another seed or day another one", "[demo]")
{
    const auto docket = docketOf(200, 5);
    CHECK(docketOf(200, 5) == docket);
    CHECK(docketOf(200, 6) != docket);
    CHECK(docketOf(200, 5, plusDays(docketDay, 1)) != docket);
}

TEST_CASE("The smallest demo clinic has all that a clinic meets", "[demo]")
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        std::set<std::string> courts;
        std::set<std::string> numbers;
        std::size_t members = 0;
        bool hasFamily = false;
        bool hasSeveralEntries = false;
        bool hasPast = false;
        bool hasComing = false;
        for (const auto& family : docketOf(60, seed)) {
            courts.insert(family.record.court);
            hasFamily |= !family.family.empty();
            hasSeveralEntries |= family.entries.size() > 1;
            hasComing |= family.hearing && family.hearing->at.date > docketDay;
            for (const auto& other : family.otherHearings)
                hasPast |= other.hearing.at.date < docketDay;
            numbers.insert(family.person.aNumbers.front().number.digits());
            for (const auto& member : family.family)
                numbers.insert(member.person.aNumbers.front().number.digits());
            members += 1 + family.family.size();
        }
        CHECK(courts == std::set<std::string>{"CIX", "ENP", "MPB", "MPL", "OPP", "SYP"});
        CHECK(numbers.size() == members);
        CHECK(hasFamily);
        CHECK(hasSeveralEntries);
        CHECK(hasPast);
        CHECK(hasComing);
    }
}

TEST_CASE("The demo's hints lead to one family, with a hearing this week and where to report", "[demo]")
{
    for (const std::int64_t cases : {12, 60, 2'000}) {
        for (const std::uint64_t seed : {1U, 2U, 7U}) {
            auto families = docketOf(cases, seed);
            std::erase_if(families, [](const Intake& family) {
                const auto named = [](const NewPerson& person) {
                    return person.firstSurname == "Núñez" || person.secondSurname == "Núñez";
                };
                return !named(family.person) && std::ranges::none_of(family.family, [&](const auto& member) {
                    return named(member.person);
                });
            });
            REQUIRE(families.size() == 1);
            CHECK(families[0].person.firstSurname == "Núñez");
            REQUIRE(families[0].hearing);
            CHECK(daysBetween(docketDay, families[0].hearing->at.date) <= 7);
            CHECK(families[0].hearing->report.source == ReportSource::ClientPaper);
            CHECK(families[0].record.outcome == storage::Outcome::Pending);
        }
    }
}
