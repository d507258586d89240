// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/record_json.h"
#include "client/demo/demo_clinic.h"
#include "storage/clinic.h"
#include "storage/records/words.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <map>

using namespace storage;
using namespace client;
using cli::Json;

namespace {

const Secret demoSecret{demo::demoPassphrase};

FixedClock noonOf(Date day)
{
    return FixedClock{std::chrono::sys_days{day} + std::chrono::hours{20}};
}

constexpr Date demoDay{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};

/// Takes the random ids out: they tell two vaults apart, and nothing about a clinic.
void dropIds(Json& json)
{
    if (json.is_object()) {
        json.erase("id");
        json.erase("follows");
    }
    if (json.is_structured())
        for (auto& [key, value] : json.items())
            dropIds(value);
}

Json caseContent(const CaseFile& file)
{
    Json json{{"person", cli::toJson(file.respondent)}, {"case", cli::toJson(file.record)}};
    for (const auto* list : {"entries", "hearings", "deadlines", "family"})
        json[list] = Json::array();
    for (const auto& entry : file.entries)
        json["entries"].push_back(cli::toJson(entry, file.record.reference));
    const auto docket = (*clinic)->readDocket().hearings({.from = plusDays(demoDay, -2'000),
                                                          .to = endOfTime,
                                                          .limit = std::numeric_limits<std::int32_t>::max()});
    for (const auto& hearing : *docket)
        content["docket"].push_back(cli::toJson(hearing, "America/Tijuana"));
    const auto users = (*clinic)->readCases().users();
    for (const auto& user : *users)
        content["users"].push_back(Json::array({user.name, std::string{storage::wordOf(user.role)}}));
    dropIds(content);
    return content;
}

demo::DemoCounts made(const std::filesystem::path& folder, std::uint64_t seed, const Clock& clock)
{
    const auto counts = demo::createDemoClinic(folder, {.cases = 60, .seed = seed}, demoSecret, clock);
    REQUIRE(counts);
    return *counts;
}

} // namespace

TEST_CASE("The same seed and day make the same demo clinic, to the last word", "[demo][vault]")
{
    const TemporaryFolder folder;
    const auto clock = noonOf(demoDay);
    const auto counts = made(folder.path() / "One.amparo", 3, clock);
    CHECK(made(folder.path() / "Two.amparo", 3, clock) == counts);
    CHECK(counts.cases == 60);
    CHECK(counts.persons == 60);
    const auto content = contentOf(folder.path() / "One.amparo", clock);
    CHECK(content["cases"].size() == 60);
    CHECK(contentOf(folder.path() / "Two.amparo", clock) == content);

    made(folder.path() / "Three.amparo", 4, clock);
    CHECK(contentOf(folder.path() / "Three.amparo", clock) != content);
}

TEST_CASE("The clinic's statistics give the six numbers back", "[demo][vault]")
{
    const TemporaryFolder folder;
    const auto clock = noonOf(demoDay);
    made(folder.path() / "Demo.amparo", 9, clock);
    const auto clinic = Clinic::open(folder.path() / "Demo.amparo", "demo", demoSecret, clock, KeyCost::Demo);
    REQUIRE(clinic);
    std::map<std::string, std::int64_t> count;
    for (const auto by : {StatisticsBy::Outcome, StatisticsBy::Represented}) {
        const auto statistics = (*clinic)->readDocket().statistics(by);
        for (const auto& group : statistics->groups)
            count[group.key] = group.count;
    }
    CHECK(count["yes"] == 4);
    CHECK(count["pending"] == 19);
    CHECK(count["removal-order"] + count["in-absentia"] == 30);
    CHECK(count["terminated"] + count["closed"] == 11);
    CHECK(count["granted"] == 0);
}
