// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/courts.h"

#include "i18n/fold.h"
#include "i18n/zone.h"
#include "tests/storage/docket/table.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace storage;
using namespace storage::docket;

namespace {

std::string codeNamed(std::string_view text)
{
    const auto found = courtNamed(text);
    return found ? found->code : "";
}

} // namespace

TEST_CASE("A court is found by its code", "[docket][courts]")
{
    const auto sanDiego = court("SND");
    REQUIRE(sanDiego);
    CHECK(*sanDiego
          == Court{.code = "SND",
                   .englishName = "San Diego Immigration Court",
                   .spanishName = "Corte de inmigración de San Diego",
                   .city = "San Diego",
                   .state = "CA",
                   .zone = "America/Los_Angeles",
                   .administrativeCourt = "SND",
                   .circuit = 9,
                   .mexicanCity = "Tijuana",
                   .mexicanZone = "America/Tijuana",
                   .aliases = {"San Diego"}});
    CHECK(courtName(*sanDiego, i18n::Language::Spanish) == "Corte de inmigración de San Diego");
    CHECK(court("ELP")->zone == "America/Denver");
    CHECK(court("TUC")->zone == "America/Phoenix");
    CHECK_FALSE(court("snd"));
    CHECK_FALSE(court(""));
}

TEST_CASE("A court is recognised by what people write", "[docket][courts]")
{
    for (const auto& [text, code] : std::vector<std::pair<std::string, std::string>>{
             {"snd", "SND"},
             {"San Diego", "SND"},
             {"SAN DIEGO, CA", "SND"},
             {"corte de inmigracion de san diego", "SND"},
             {"San Diego Immigration Court", "SND"},
             {"San Ysidro", "SYP"},
             {"Otay Mesa", "OPP"},
             {"MPP Court Calexico Port", "CIX"},
             {"El Paso", "ELP"},
             {"El Paso, TX", "ELP"},
             {"MPP Court El Paso", "ENP"},
             {"MPP Laredo, Texas - Port of Entry", "MPL"},
             {"Laredo", "LRO"},
             {"MPP Brownsville Gateway International Bridge", "MPB"},
             {"Brownsville", "MPB"},
             {"Harlingen", "HLG"},
             {"Port Isabel", "PIS"},
             {"Los Fresnos, TX", "PIS"},
             {"Eagle Pass", "EGP"},
             {"Houston", "HOU"},
             {"Corte de inmigración de Nueva York", "NYC"},
             {"hagatna", "AGA"},
             {"Louisville, KY", "LOU"},
         }) {
        INFO(text);
        CHECK(codeNamed(text) == code);
    }
}

TEST_CASE("A court that could be another is not guessed", "[docket][courts]")
{
    // Portland is in Oregon here, and Nogales is a port without a court.
    for (const auto* text :
         {"", " - ", "Tijuana", "Portland, TX", "Portland, Maine", "Court", "CA", "Nogales", "X"}) {
        INFO(text);
        CHECK(codeNamed(text).empty());
    }
    CHECK(codeNamed("Falls Church") == "FCI");
}

TEST_CASE("The file of courts is sound", "[docket][courts]")
{
    CHECK(courts().size() == 95);
    std::map<std::string, std::string> meanings;
    for (const auto& place : courts()) {
        INFO(place.code);
        CHECK(place.code.size() == 3);
        CHECK(i18n::isZone(place.zone));
        CHECK(court(place.administrativeCourt));
        CHECK((place.circuit >= 1 && place.circuit <= 11));
        CHECK(place.state.size() == 2);
        CHECK(place.city.empty() == (place.standing == CourtStanding::Unconfirmed));
        CHECK(place.mexicanCity.empty() == place.mexicanZone.empty());
        CHECK((place.mexicanZone.empty() || i18n::isZone(place.mexicanZone)));
        CHECK(courtNamed(place.code) == place);
        CHECK(courtNamed(place.englishName) == place);
        CHECK(courtNamed(place.spanishName) == place);
        std::set<std::string> names{i18n::fold(place.code), i18n::fold(place.englishName),
                                    i18n::fold(place.spanishName)};
        for (const auto& alias : place.aliases) {
            CHECK(courtNamed(alias) == place);
            names.insert(i18n::fold(alias));
        }
        for (const auto& name : names) {
            INFO(name);
            CHECK(meanings.try_emplace(name, place.code).second);
        }
    }
}

TEST_CASE("The ports of entry face their Mexican cities", "[docket][courts]")
{
    std::vector<std::string> pairs;
    for (const auto& place : ports()) {
        pairs.push_back(place.name + ' ' + place.zone + " - " + place.mexicanCity + ' ' + place.mexicanZone);
        INFO(place.name);
        CHECK(i18n::isZone(place.zone));
        CHECK(i18n::isZone(place.mexicanZone));
        CHECK(port(place.name) == place);
        for (const auto& alias : place.aliases)
            CHECK(port(alias) == place);
        for (const auto& code : place.courts)
            CHECK(court(code));
    }
    CHECK(pairs
          == std::vector<std::string>{
              "San Ysidro America/Los_Angeles - Tijuana America/Tijuana",
              "Otay Mesa America/Los_Angeles - Tijuana America/Tijuana",
              "Calexico America/Los_Angeles - Mexicali America/Tijuana",
              "Nogales America/Phoenix - Nogales America/Hermosillo",
              "El Paso America/Denver - Ciudad Juárez America/Ciudad_Juarez",
              "Eagle Pass America/Chicago - Piedras Negras America/Matamoros",
              "Laredo America/Chicago - Nuevo Laredo America/Matamoros",
              "Brownsville America/Chicago - Matamoros America/Matamoros",
          });
    CHECK(port("SAN YSIDRO")->mexicanCity == "Tijuana");
    CHECK_FALSE(port("Columbus"));
    CHECK_FALSE(port(""));
}

TEST_CASE("A court knows the ports its clients come from", "[docket][courts]")
{
    const auto names = [](std::string_view code) {
        std::vector<std::string> found;
        for (const auto& place : portsOf(code))
            found.push_back(place.name);
        return found;
    };
    CHECK(names("SND") == std::vector<std::string>{"San Ysidro", "Otay Mesa", "Calexico"});
    // From January 2, 2020, those returned at Nogales were heard in El Paso.
    CHECK(names("ELP") == std::vector<std::string>{"El Paso", "Nogales"});
    CHECK(names("MPB") == std::vector<std::string>{"Brownsville"});
    CHECK(names("NYC").empty());
    CHECK(names("???").empty());
}

TEST_CASE("The courts are those of the legal team's table", "[docket][courts]")
{
    const auto rows = docket_test::readTable(AMPARO_SHARED_DIR "/legal/courts.tsv");
    if (rows.empty())
        SKIP("the legal team's table is not here");
    CHECK(rows.size() == courts().size());
    for (const auto& row : rows) {
        const auto found = court(row.at("code"));
        INFO(row.at("code"));
        REQUIRE(found);
        CHECK(found->state == row.at("state"));
        CHECK(found->zone == row.at("tz"));
        CHECK(found->administrativeCourt == row.at("admin_court"));
        CHECK((found->kind == CourtKind::HearingLocation) == (row.at("code_kind") == "hearing_location"));
        if (!found->mexicanZone.empty())
            CHECK(found->mexicanZone == row.at("mx_tz"));
    }
}
