// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/hearing_checks.h"

#include "storage/docket/courts.h"
#include "tests/storage/docket/table.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using namespace storage::docket;
using namespace std::chrono_literals;
using docket_test::day;
using docket_test::moment;
using W = HearingWarning;

namespace {

const Instant now{std::chrono::sys_days{day("2026-11-24")} + 18h};

NewHearing hearingAt(std::string_view at, std::string_view code = "SND")
{
    NewHearing hearing;
    hearing.at = moment(at);
    hearing.court = code;
    hearing.zone = court(code).value().zone;
    return hearing;
}

std::vector<HearingWarning> warnings(std::string_view at, std::string_view code = "SND")
{
    return warningsFor(hearingAt(at, code), now);
}

} // namespace

TEST_CASE("An ordinary hearing raises no doubt", "[docket][hearing_checks]")
{
    CHECK(warnings("2027-03-12 08:30").empty());
    CHECK(warnings("2027-03-12 06:00").empty());
    CHECK(warnings("2027-03-12 18:00").empty());
}

TEST_CASE("A hearing on a closed day or at an odd hour is doubted", "[docket][hearing_checks]")
{
    CHECK(warnings("2027-03-13 08:30") == std::vector{W::OnSaturday});
    CHECK(warnings("2027-03-14 08:30") == std::vector{W::OnSunday});
    CHECK(warnings("2026-12-25 08:30") == std::vector{W::OnHoliday});
    CHECK(warnings("2027-12-31 08:30") == std::vector{W::OnHoliday}); // New Year's Day 2028 is a Saturday
    CHECK(warnings("2027-03-12 03:00") == std::vector{W::BeforeSix});
    CHECK(warnings("2027-03-12 05:59") == std::vector{W::BeforeSix});
    CHECK(warnings("2027-03-12 18:01") == std::vector{W::AfterSix});
}

TEST_CASE("A hearing in the past or far ahead is doubted, on the court's own clock",
          "[docket][hearing_checks]")
{
    CHECK(warnings("2026-11-23 08:30") == std::vector{W::InPast});
    // 10 a.m. in San Diego is noon in Brownsville.
    CHECK(warnings("2026-11-24 10:01").empty());
    CHECK(warnings("2026-11-24 09:59") == std::vector{W::InPast});
    CHECK(warnings("2026-11-24 11:59", "MPB") == std::vector{W::InPast});
    CHECK(warnings("2031-11-24 08:30").empty());
    CHECK(warnings("2031-11-25 08:30") == std::vector{W::FarAhead});
    CHECK(warnings("2056-11-24 08:30") == std::vector{W::FarAhead});
    CHECK(warningsFor(hearingAt("2028-11-27 08:30"), now, 2) == std::vector{W::FarAhead});
}

TEST_CASE("A time the clocks skip or repeat is doubted", "[docket][hearing_checks]")
{
    CHECK(warnings("2027-03-14 02:30") == std::vector{W::OnSunday, W::BeforeSix, W::ClockSkipped});
    CHECK(warnings("2027-11-07 01:30") == std::vector{W::OnSunday, W::BeforeSix, W::ClockTwice});
    CHECK(warnings("2027-03-14 02:30", "TUC")
          == std::vector{W::OnSunday, W::BeforeSix}); // Arizona changes no clocks
}

TEST_CASE("A court that is unknown, closed, no court or on another clock is doubted",
          "[docket][hearing_checks]")
{
    auto hearing = hearingAt("2027-03-12 08:30");
    hearing.court = "XXX";
    CHECK(warningsFor(hearing, now) == std::vector{W::CourtUnknown});
    hearing.zone = "Mars/Olympus";
    CHECK(warningsFor(hearing, now) == std::vector{W::CourtUnknown, W::ZoneUnknown});
    hearing = hearingAt("2027-03-12 08:30", "ELP");
    hearing.zone = "America/Chicago";
    CHECK(warningsFor(hearing, now) == std::vector{W::ZoneNotOfCourt});
    CHECK(warnings("2027-03-12 08:30", "EGP") == std::vector{W::CourtClosed});
    CHECK(warnings("2027-03-12 08:30", "TUM") == std::vector{W::CourtUnconfirmed});
    CHECK(warnings("2027-03-12 08:30", "BIA") == std::vector{W::NotACourt});
}

TEST_CASE("A time at the port that does not fit the hearing is doubted", "[docket][hearing_checks]")
{
    auto hearing = hearingAt("2027-03-12 08:30");
    const auto reportAt = [&hearing](std::string_view at, std::string port = "San Ysidro") {
        hearing.report = {.source = ReportSource::ClientPaper,
                          .port = std::move(port),
                          .at = moment(at),
                          .zone = "America/Los_Angeles"};
        return warningsFor(hearing, now);
    };
    CHECK(reportAt("2027-03-12 04:00").empty());
    CHECK(reportAt("2027-03-12 09:00") == std::vector{W::ReportAfterHearing});
    CHECK(reportAt("2027-03-10 04:00") == std::vector{W::ReportLongBefore});
    CHECK(reportAt("2027-03-12 04:00", "Puerto Inventado") == std::vector{W::PortUnknown});
}

TEST_CASE("What is no date is named, and nothing else is said of it", "[docket][hearing_checks]")
{
    using namespace std::chrono_literals;
    auto hearing = hearingAt("2027-03-12 08:30");
    hearing.at.date = Date{2027y / 2 / 30};
    CHECK(warningsFor(hearing, now) == std::vector{W::DateImpossible});
    hearing = hearingAt("2027-03-12 08:30");
    hearing.at.time = 24h;
    CHECK(warningsFor(hearing, now) == std::vector{W::DateImpossible});
}

TEST_CASE("A hearing still to be set is only asked for its court", "[docket][hearing_checks]")
{
    auto hearing = hearingAt("2027-03-13 03:00");
    hearing.fixity = HearingFixity::ToBeSet;
    CHECK(warningsFor(hearing, now).empty());
    hearing.at = {};
    hearing.court = "";
    CHECK(warningsFor(hearing, now) == std::vector{W::CourtUnknown});
}
