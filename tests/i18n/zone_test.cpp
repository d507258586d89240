// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/zone.h"

#include <catch2/catch_test_macros.hpp>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using i18n::ClockCase;
using storage::LocalTime;

namespace {

LocalTime at(std::string_view text)
{
    return storage::localTimeFromIso(text).value();
}

/// What `to` shows when `from` shows `text`, in the stored form.
std::string shown(std::string_view text, std::string_view from, std::string_view to)
{
    const auto local = i18n::inZone(at(text), from, to);
    return local ? storage::toIso(*local) : "unknown zone";
}

std::chrono::seconds offset(std::string_view text, std::string_view zone)
{
    const auto wall = at(text);
    return (std::chrono::sys_days{wall.date} + wall.time) - i18n::toInstant(wall, zone).value().instant;
}

} // namespace

TEST_CASE("Juárez was an hour off El Paso from 6 to 29 November 2022, and at no time since", "[i18n][zone]")
{
    const auto shownInJuarez
        = [](std::string_view text) { return shown(text, "America/Denver", "America/Ciudad_Juarez"); };
    CHECK(shownInJuarez("2022-11-05 08:30") == "2022-11-05 08:30");
    CHECK(shownInJuarez("2022-11-07 08:30") == "2022-11-07 09:30");
    CHECK(shownInJuarez("2022-11-29 08:30") == "2022-11-29 09:30");
    CHECK(shownInJuarez("2022-12-01 08:30") == "2022-12-01 08:30");
    CHECK(shownInJuarez("2027-07-12 08:30") == "2027-07-12 08:30");
    CHECK(shownInJuarez("2027-12-12 08:30") == "2027-12-12 08:30");
}

TEST_CASE("The interior of Mexico has no summer time since October 2022, the border has", "[i18n][zone]")
{
    CHECK(offset("2027-07-12 12:00", "America/Mexico_City") == -6h);
    CHECK(offset("2027-07-12 12:00", "America/Monterrey") == -6h);
    CHECK(offset("2027-07-12 12:00", "America/Matamoros") == -5h);
    CHECK(offset("2027-07-12 12:00", "America/Ciudad_Juarez") == -6h);
    CHECK(offset("2027-12-12 12:00", "America/Ciudad_Juarez") == -7h);
    CHECK(offset("2027-07-12 12:00", "America/Tijuana") == -7h);
    CHECK(offset("2027-07-12 12:00", "America/Hermosillo") == -7h);
    // Laredo and Nuevo Laredo agree; Monterrey is an hour behind both in summer.
    CHECK(shown("2027-07-12 09:00", "America/Chicago", "America/Matamoros") == "2027-07-12 09:00");
    CHECK(shown("2027-07-12 09:00", "America/Chicago", "America/Monterrey") == "2027-07-12 08:00");
    // Before, the interior changed its clocks weeks after the border.
    CHECK(shown("2019-03-20 09:00", "America/Chicago", "America/Monterrey") == "2019-03-20 08:00");
    CHECK(shown("2019-05-20 09:00", "America/Chicago", "America/Monterrey") == "2019-05-20 09:00");
    // Nogales.
    CHECK(shown("2027-07-12 09:00", "America/Denver", "America/Phoenix") == "2027-07-12 08:00");
}

TEST_CASE("A time that clocks skip or show twice says so", "[i18n][zone]")
{
    const auto skipped = i18n::toInstant(at("2027-03-14 02:30"), "America/Los_Angeles").value();
    CHECK(skipped.clock == ClockCase::Skipped);
    CHECK(skipped.instant == std::chrono::sys_days{2027y / 3 / 14} + 10h);
    CHECK(storage::toIso(i18n::toLocal(skipped.instant, "America/Los_Angeles").value())
          == "2027-03-14 03:00");

    const auto twice = i18n::toInstant(at("2027-11-07 01:30"), "America/Los_Angeles").value();
    CHECK(twice.clock == ClockCase::Twice);
    CHECK(twice.instant == std::chrono::sys_days{2027y / 11 / 7} + 8h + 30min);

    const auto once = i18n::toInstant(at("2027-11-07 02:00"), "America/Los_Angeles").value();
    CHECK(once.clock == ClockCase::Once);
    CHECK(once.instant == std::chrono::sys_days{2027y / 11 / 7} + 10h);
    // Arizona's clocks never change.
    CHECK(i18n::toInstant(at("2027-03-14 02:30"), "America/Phoenix").value().clock == ClockCase::Once);
}

TEST_CASE("Local times survive the way to an instant and back", "[i18n][zone]")
{
    for (const auto* zone :
         {"America/Tijuana", "America/Ciudad_Juarez", "America/Matamoros", "America/Chicago", "UTC"}) {
        for (auto day = std::chrono::sys_days{2019y / 1 / 1}; day < std::chrono::sys_days{2030y / 1 / 1};
             day += std::chrono::days{1}) {
            const LocalTime local{storage::Date{day}, 8h + 30min};
            const auto moment = i18n::toInstant(local, zone);
            if (!moment || moment->clock != ClockCase::Once || i18n::toLocal(moment->instant, zone) != local)
                FAIL_CHECK(zone << " " << storage::toIso(local));
        }
    }
}

TEST_CASE("Seconds are dropped, also before 1970", "[i18n][zone]")
{
    CHECK(storage::toIso(i18n::toLocal(storage::Instant{-1s}, "UTC").value()) == "1969-12-31 23:59");
    CHECK(storage::toIso(i18n::toLocal(storage::Instant{119s}, "UTC").value()) == "1970-01-01 00:01");
}

TEST_CASE("An unknown zone or an impossible date gives nothing", "[i18n][zone]")
{
    for (const auto* zone :
         {"America/Tijuanna", "", "america/tijuana", "../../etc/passwd", "PST", "localtime", "zone.tab"})
        CHECK_FALSE(i18n::isZone(zone));
    CHECK(i18n::isZone("America/Ciudad_Juarez"));
    CHECK_FALSE(i18n::toInstant(at("2027-03-12 08:30"), "America/Nowhere"));
    CHECK_FALSE(i18n::toLocal(storage::Instant{}, "America/Nowhere"));
    CHECK_FALSE(i18n::inZone(at("2027-03-12 08:30"), "America/Tijuana", "America/Nowhere"));
    CHECK_FALSE(i18n::toInstant({2027y / 2 / 30, 8h}, "America/Tijuana"));
}

TEST_CASE("A clock is named by its town", "[i18n][zone]")
{
    using i18n::Language;
    CHECK(i18n::zoneTown("America/Tijuana") == "Tijuana");
    CHECK(i18n::zoneTown("America/Ciudad_Juarez", Language::Spanish) == "Ciudad Juárez");
    CHECK(i18n::zoneTown("America/Los_Angeles") == "Los Angeles");
    CHECK(i18n::zoneTown("America/Los_Angeles", Language::Spanish) == "Los Ángeles");
    CHECK(i18n::zoneTown("America/Mexico_City", Language::Spanish) == "Ciudad de México");
    CHECK(i18n::zoneTown("America/Some_Place") == "Some Place");
    CHECK(i18n::zoneTown("UTC") == "UTC");
}

TEST_CASE("Several threads ask for zones at once", "[i18n][zone]")
{
    std::vector<int> wrong(4);
    {
        std::vector<std::jthread> threads;
        for (auto& count : wrong)
            threads.emplace_back([&count] {
                for (const auto* zone : {"America/Bogota", "America/Lima", "America/Managua",
                                         "America/Guatemala", "America/Havana"})
                    count += i18n::toInstant(at("2027-07-12 12:00"), zone) ? 0 : 1;
            });
    }
    CHECK(wrong == std::vector<int>(4));
}
