// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/slip_paper.h"

#include "tests/forms/print/paper_samples.h"
#include "tests/forms/print/paper_text.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>

using forms::slipFor;
using forms::SlipPaper;
using i18n::Language;
using namespace std::chrono_literals;

namespace {

forms::Pdf printed(const SlipPaper& paper)
{
    const auto pdf = forms::toPdf([&](QPagedPaintDevice& device) { return forms::printSlip(paper, device); });
    REQUIRE(pdf);
    return *pdf;
}

SlipPaper sample()
{
    return slipFor(support::sampleFile(), support::sampleHearing(), support::sanDiego(),
                   support::sampleClinic(), Language::Spanish);
}

SlipPaper juarez()
{
    auto hearing = support::sampleHearing();
    hearing.zone = "America/Denver";
    hearing.at = {storage::Date{2027y / 3 / 15}, 13h};
    hearing.report = {};
    return slipFor(support::sampleFile(), hearing, support::elPaso(), support::sampleClinic(),
                   Language::Spanish);
}

void checkOnePage(const std::string& name, const SlipPaper& paper)
{
    INFO(name);
    const auto pdf = printed(paper);
    support::keep(name, pdf);
    CHECK(pdf.pages == 1);
    support::checkGolden(name, support::textOf(pdf));
    const auto text = support::flatTextOf(pdf);
    CHECK_FALSE(std::regex_search(text, std::regex{"asyl|asilo|123|456", std::regex::icase}));
    CHECK_FALSE(std::regex_search(text, std::regex{R"(\d{1,2}/\d{1,2})"}));
    CHECK(text.find("\u202F") == std::string::npos);
}

} // namespace

TEST_CASE("A slip holds what the case says, on both clocks", "[print][slip]")
{
    using storage::LocalTime;
    const forms::TwoTexts tijuana{.english = "Tijuana", .spanish = "Tijuana"};
    const LocalTime court{storage::Date{2026y / 12 / 2}, 8h + 30min};
    const LocalTime port{storage::Date{2026y / 12 / 2}, 4h + 30min};
    CHECK(sample()
          == SlipPaper{
              .frame = {.clinicName = "Clínica Puerta Abierta",
                        .clinicPhone = "+52 664 555 0142",
                        .languages = {Language::Spanish, Language::English},
                        .aNumberEnd = "789",
                        .forWhom = "María José"},
              .crosses = true,
              .port = forms::SlipPort{.place = "San Ysidro",
                                      .time = {.at = port,
                                               .town = {.english = "San Ysidro", .spanish = "San Ysidro"},
                                               .atClient = port,
                                               .clientTown = tijuana}},
              .court = support::sanDiego(),
              .time = {.at = court,
                       .town = {.english = "San Diego", .spanish = "San Diego"},
                       .atClient = court,
                       .clientTown = tijuana},
              .covered = {"María José", "Inés", "Tomás", "Beto"},
          });
}

TEST_CASE("A slip says the hour on the clock of Juárez when El Paso has changed its own", "[print][slip]")
{
    auto hearing = support::sampleHearing();
    hearing.zone = "America/Denver";
    hearing.at = {storage::Date{2027y / 3 / 15}, 8h + 30min};
    auto court = support::elPaso();
    court.mexicanZone = "America/Mexico_City"; // never changes
    const auto slip
        = slipFor(support::sampleFile(), hearing, court, support::sampleClinic(), Language::Spanish);
    REQUIRE(slip.time.atClient);
    CHECK(slip.time.atClient->time == 8h + 30min);
    const auto text = support::flatTextOf(printed(slip));
    CHECK(text.find("de la mañana, hora de El Paso") != std::string::npos);
}

TEST_CASE("The port comes before the court, and bigger", "[print][slip]")
{
    const auto text = support::flatTextOf(printed(sample()));
    const auto port = text.find("4:30 a. m.");
    const auto court = text.find("8:30 a. m.");
    REQUIRE(port != std::string::npos);
    REQUIRE(court != std::string::npos);
    CHECK(port < court);
}

TEST_CASE("Slips on paper", "[print][slip]")
{
    checkOnePage("slip", sample());
    checkOnePage("slip-port-unknown", juarez());
    auto control = juarez();
    control.fixity = storage::HearingFixity::Control;
    control.represented = true;
    control.frame.demo = true;
    control.kind = storage::HearingKind::Individual;
    checkOnePage("slip-control-lawyer-demo", control);
    auto unset = juarez();
    unset.fixity = storage::HearingFixity::ToBeSet;
    unset.frame.reviewed = true;
    checkOnePage("slip-to-be-set", unset);
    auto inside = sample();
    inside.crosses = false;
    inside.port.reset();
    inside.medium = storage::HearingMedium::Video;
    inside.frame.languages = {Language::English, Language::Spanish};
    checkOnePage("slip-united-states", inside);
    auto alone = sample();
    alone.frame.languages = {Language::Spanish};
    checkOnePage("slip-spanish-only", alone);
}

TEST_CASE("An unknown port is a line to write on, never an estimate", "[print][slip]")
{
    const auto paper = juarez();
    CHECK_FALSE(paper.port);
    const auto text = support::flatTextOf(printed(paper));
    CHECK(text.find("Mire su papel. Pregúntenos.") != std::string::npos);
    CHECK(text.find("Look at your paper. Ask us.") != std::string::npos);
}

TEST_CASE("A hearing time that is not known is a line to write on, never midnight", "[print][slip]")
{
    auto hearing = support::sampleHearing();
    hearing.at.time = 0min;
    hearing.report = {};
    const auto paper = slipFor(support::sampleFile(), hearing, support::sanDiego(), support::sampleClinic(),
                               Language::Spanish);
    CHECK_FALSE(paper.time.known);
    CHECK_FALSE(paper.time.atClient);
    checkOnePage("slip-time-unknown", paper);
    const auto text = support::flatTextOf(printed(paper));
    CHECK_FALSE(std::regex_search(text, std::regex{"12:00|00:00|medianoche|midnight"}));
    CHECK(text.find("miércoles, 2 de diciembre de 2026") != std::string::npos);
    CHECK(text.find("Hora / Time") != std::string::npos);
}

TEST_CASE("A slip names the city the client waits in, not its zone's", "[print][slip]")
{
    auto hearing = support::sampleHearing();
    hearing.zone = "America/Chicago";
    hearing.at = {storage::Date{2027y / 3 / 15}, 8h + 30min};
    const forms::CourtPlace laredo{
        .city = "Laredo", .mexicanCity = "Nuevo Laredo", .mexicanZone = "America/Matamoros"};
    const auto slip
        = slipFor(support::sampleFile(), hearing, laredo, support::sampleClinic(), Language::Spanish);
    CHECK(slip.time.clientTown == forms::TwoTexts{.english = "Nuevo Laredo", .spanish = "Nuevo Laredo"});
}

TEST_CASE("A slip stays on one page whatever the names", "[print][slip]")
{
    for (const auto& name : support::hostileNames()) {
        auto paper = sample();
        paper.frame.forWhom = name;
        paper.frame.clinicName = name;
        paper.frame.demo = true;
        paper.represented = true;
        paper.fixity = storage::HearingFixity::Control;
        paper.covered = {name, name, name, name, name, name, name, name};
        paper.port->place = name;
        paper.port->time.town = {.english = name, .spanish = name};
        paper.court.name = {.english = name, .spanish = name};
        paper.court.address = name;
        const auto pdf = printed(paper);
        CHECK(pdf.pages == 1);
        support::keep("slip-hostile-" + std::to_string(&name - support::hostileNames().data()), pdf);
    }
}
