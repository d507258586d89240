// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/port_time.h"

#include "i18n/zone.h"
#include "storage/docket/courts.h"
#include "storage/records/hearing_time.h"
#include "tests/storage/docket/table.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <type_traits>

using namespace storage;
using namespace storage::docket;
using namespace std::chrono_literals;
using docket_test::moment;

namespace {

NewHearing hearingIn(std::string_view code, std::string_view at)
{
    NewHearing hearing;
    hearing.at = moment(at);
    hearing.court = code;
    hearing.zone = court(code).value().zone;
    return hearing;
}

std::string clientTime(std::string_view at, std::string_view zone, std::chrono::minutes before,
                       std::string_view other)
{
    const auto clocks = timeBefore(moment(at), zone, before, other);
    return clocks ? toIso(clocks->client.local) : "";
}

} // namespace

TEST_CASE("Hours before a hearing are elapsed time, read on the other town's clock", "[docket][port_time]")
{
    struct Example {
        const char* name;
        const char* hearing;
        const char* court;
        std::chrono::minutes before;
        const char* client;
        const char* expected;
    };
    for (const auto& [name, hearing, court, before, client, expected] : std::vector<Example>{
             {"TZ-1", "2019-11-04 08:30", "America/Los_Angeles", 4h, "America/Tijuana", "2019-11-04 04:30"},
             {"TZ-2a", "2022-11-15 08:30", "America/Denver", 4h, "America/Denver", "2022-11-15 04:30"},
             {"TZ-2b", "2022-11-15 08:30", "America/Denver", 4h, "America/Ciudad_Juarez", "2022-11-15 05:30"},
             {"TZ-3a", "2026-07-20 08:30", "America/Denver", 4h, "America/Ciudad_Juarez", "2026-07-20 04:30"},
             {"TZ-3b", "2026-07-20 08:30", "America/Denver", 4h, "America/Chihuahua", "2026-07-20 04:30"},
             {"TZ-3c", "2026-07-20 08:30", "America/Denver", 4h, "America/Hermosillo", "2026-07-20 03:30"},
             {"TZ-4a", "2026-07-20 08:30", "America/Chicago", 4h, "America/Matamoros", "2026-07-20 04:30"},
             {"TZ-4b", "2026-07-20 08:30", "America/Chicago", 4h, "America/Monterrey", "2026-07-20 03:30"},
             {"TZ-5a", "2019-03-20 08:30", "America/Chicago", 4h, "America/Matamoros", "2019-03-20 04:30"},
             {"TZ-5b", "2019-03-20 08:30", "America/Chicago", 4h, "America/Monterrey", "2019-03-20 03:30"},
             {"TZ-6", "2019-05-15 12:30", "America/Los_Angeles", 210min, "America/Tijuana",
              "2019-05-15 09:00"},
             {"TZ-7a", "2026-01-12 08:30", "America/Phoenix", 4h, "America/Hermosillo", "2026-01-12 04:30"},
             {"TZ-7b", "2026-01-12 08:30", "America/Phoenix", 4h, "America/Los_Angeles", "2026-01-12 03:30"},
             // Over the change of clocks on the morning of the hearing, 4 hours are not the clock's
             // difference.
             {"spring", "2026-03-08 05:00", "America/Los_Angeles", 4h, "America/Tijuana", "2026-03-08 00:00"},
             {"autumn", "2026-11-01 05:00", "America/Los_Angeles", 5h, "America/Tijuana", "2026-11-01 01:00"},
             {"midnight", "2026-07-20 01:00", "America/Chicago", 4h, "America/Matamoros", "2026-07-19 21:00"},
         }) {
        INFO(name);
        CHECK(clientTime(hearing, court, before, client) == expected);
    }
    CHECK(clientTime("2026-07-20 08:30", "America/Nowhere", 4h, "America/Tijuana").empty());
    CHECK(clientTime("2026-07-20 08:30", "America/Denver", 4h, "").empty());
}

TEST_CASE("A hearing is shown on the court's clock and on the client's", "[docket][port_time]")
{
    auto hearing = hearingIn("ELP", "2022-11-15 08:30");
    CHECK(bothClocks(hearing, "America/Tijuana")
          == BothClocks{.court = {moment("2022-11-15 08:30"), "America/Denver"},
                        .client = {moment("2022-11-15 09:30"), "America/Ciudad_Juarez"}});
    SECTION("the port on the client's paper says in which town they wait")
    {
        hearing = hearingIn("ELP", "2026-07-20 08:30");
        hearing.report = {.source = ReportSource::ClientPaper,
                          .port = "Nogales",
                          .at = moment("2026-07-20 01:00"),
                          .zone = "America/Phoenix"};
        CHECK(bothClocks(hearing, "America/Tijuana")->client
              == ZonedTime{moment("2026-07-20 07:30"), "America/Hermosillo"});
        hearing.report.port = "a gate nobody knows";
        CHECK(clientZone(hearing, "America/Tijuana") == "America/Phoenix");
    }
    SECTION("a court with no city in Mexico is read on the clinic's clock")
    {
        CHECK(bothClocks(hearingIn("NYC", "2026-07-20 08:30"), "America/Tijuana")->client
              == ZonedTime{moment("2026-07-20 05:30"), "America/Tijuana"});
    }
    SECTION("a time that the clocks skip stays as printed")
    {
        CHECK(bothClocks(hearingIn("SND", "2026-03-08 02:30"), "America/Tijuana")->court.local
              == moment("2026-03-08 02:30"));
    }
    SECTION("an unknown zone has no clock")
    {
        hearing.zone = "";
        CHECK_FALSE(bothClocks(hearing, "America/Tijuana"));
    }
}

TEST_CASE("The time at the port is estimated only where the client's paper does not say it",
          "[docket][port_time]")
{
    auto hearing = hearingIn("SND", "2026-07-20 08:30");
    const auto estimate = reportEstimate(hearing, "America/Tijuana");
    REQUIRE(estimate);
    CHECK(estimate->about()
          == BothClocks{.court = {moment("2026-07-20 04:30"), "America/Los_Angeles"},
                        .client = {moment("2026-07-20 04:30"), "America/Tijuana"}});
    CHECK(estimate->before() == 4h);
    CHECK(estimate->rule() == "MPP-REPORT4 1");

    hearing.report = {.source = ReportSource::ClientPaper,
                      .port = "San Ysidro",
                      .at = moment("2026-07-20 04:00"),
                      .zone = "America/Los_Angeles"};
    CHECK_FALSE(reportEstimate(hearing, "America/Tijuana"));
    hearing.report = {};
    hearing.fixity = HearingFixity::ToBeSet;
    CHECK_FALSE(reportEstimate(hearing, "America/Tijuana"));
    CHECK_FALSE(reportEstimate(hearingIn("NYC", "2026-07-20 08:30"), "America/Tijuana"));
    CHECK_FALSE(
        reportEstimate(hearingIn("SND", "2018-07-20 08:30"), "America/Tijuana")); // before the programme
    CHECK_FALSE(reportEstimate(hearingIn("SND", "2026-07-20 08:30"), "America/Tijuana", RuleBook{{}}));
}

TEST_CASE("No fact can be made of an estimate", "[docket][port_time]")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<ReportEstimate, PortReport>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<PortReport, ReportEstimate>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<ReportEstimate, LocalTime>);
    STATIC_REQUIRE_FALSE(std::is_assignable_v<std::optional<LocalTime>&, ReportEstimate>);
}

TEST_CASE("A clock is named by the town people know, not by the zone's", "[docket][port_time]")
{
    using i18n::Language;
    const auto town = [](const NewHearing& hearing, Language language) {
        return std::pair{courtTown(hearing, language), clientTown(hearing, "America/Los_Angeles", language)};
    };
    CHECK(town(hearingIn("SND", "2027-03-12 08:30"), Language::English)
          == std::pair<std::string, std::string>{"San Diego", "Tijuana"});
    CHECK(town(hearingIn("ELP", "2027-03-12 08:30"), Language::Spanish)
          == std::pair<std::string, std::string>{"El Paso", "Ciudad Juárez"});
    auto elsewhere = hearingIn("SND", "2027-03-12 08:30");
    elsewhere.zone = "America/Denver";
    CHECK(courtTown(elsewhere, Language::English) == "Denver");
    elsewhere.report.port = "Laredo";
    CHECK(clientTown(elsewhere, "America/Los_Angeles", Language::English) == "Nuevo Laredo");
    const NewHearing bare{.at = moment("2027-03-12 08:30"), .zone = "America/Los_Angeles"};
    CHECK(town(bare, Language::Spanish) == std::pair<std::string, std::string>{"Los Ángeles", "Los Ángeles"});
}

TEST_CASE("A hearing whose time is not known has no clock and no estimate", "[docket][port_time]")
{
    const auto dayOnly = hearingIn("SND", "2027-03-12 00:00");
    CHECK_FALSE(hasKnownTime(dayOnly));
    CHECK_FALSE(bothClocks(dayOnly, "America/Tijuana"));
    CHECK_FALSE(reportEstimate(dayOnly, "America/Tijuana"));
    CHECK(hasKnownTime(hearingIn("SND", "2027-03-12 08:30")));
    auto unset = hearingIn("SND", "2027-03-12 08:30");
    unset.fixity = HearingFixity::ToBeSet;
    CHECK_FALSE(hasKnownTime(unset));
}

TEST_CASE("The system's own clock agrees on every zone of courts and ports", "[docket][port_time]")
{
    std::set<std::string> zones;
    for (const auto& place : courts())
        zones.insert({place.zone, place.mexicanZone.empty() ? place.zone : place.mexicanZone});
    for (const auto& place : ports())
        zones.insert({place.zone, place.mexicanZone});
    CHECK(zones.size() >= 15);
    // Every 9 days and 7 hours, and each day of the weeks in 2022 when Juárez and El Paso differed.
    std::vector<Instant> instants;
    for (auto at = Instant{std::chrono::sys_days{docket_test::day("2018-01-01")}};
         at < std::chrono::sys_days{docket_test::day("2036-01-01")}; at += 24h * 9 + 7h)
        instants.push_back(at);
    for (auto date = docket_test::day("2022-10-25"); date < docket_test::day("2022-12-05");
         date = plusDays(date, 1))
        instants.push_back(std::chrono::sys_days{date} + 18h);
    std::string questions;
    for (const auto& at : instants)
        questions += '@' + std::to_string(at.time_since_epoch().count()) + "\\n";
    for (const auto& zone : zones) {
        INFO(zone);
        std::vector<std::string> ours;
        for (const auto& at : instants)
            ours.push_back(toIso(i18n::toLocal(at, zone).value()));
        CHECK(docket_test::linesOf("printf '" + questions + "' | TZ=" + zone + " date -f - '+%F %R'")
              == ours);
    }
}
