// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/docket_paper.h"

#include "tests/forms/print/paper_samples.h"
#include "tests/forms/print/paper_text.h"

#include <catch2/catch_test_macros.hpp>

using forms::DocketPaper;
using i18n::Language;
using namespace std::chrono_literals;

namespace {

forms::Pdf printed(const DocketPaper& paper)
{
    const auto pdf
        = forms::toPdf([&](QPagedPaintDevice& device) { return forms::printDocket(paper, device); });
    REQUIRE(pdf);
    return *pdf;
}

storage::DocketRow row(int day, std::chrono::minutes time, const char* name)
{
    storage::DocketRow result;
    result.at = {storage::plusDays(support::sampleToday, day), time};
    result.zone = "America/Los_Angeles";
    result.names = {name};
    result.reference = "2026-A0042";
    result.responsible = "maria";
    return result;
}

DocketPaper sample(Language language)
{
    const auto clinic = support::sampleClinic();
    DocketPaper paper{.clinicName = clinic.clinicName,
                      .language = language,
                      .from = support::sampleToday,
                      .to = storage::plusDays(support::sampleToday, 7)};
    auto second = row(3, 13h, "Reyes Juárez, José Antonio");
    second.names.insert(second.names.end(), {"Reyes, Ana", "Reyes, Beto"});
    second.zone = "America/Denver";
    second.kind = storage::HearingKind::Individual;
    second.representation = storage::Representation::Full;
    paper.entries.push_back(docketEntryFor(second, support::elPaso(), clinic));
    auto first = row(1, 8h + 30min, "Ñáñez Güell, María José");
    first.report = {.source = storage::ReportSource::Confirmed,
                    .port = "San Ysidro",
                    .at = storage::LocalTime{first.at.date, 4h + 30min},
                    .zone = "America/Los_Angeles"};
    paper.entries.push_back(docketEntryFor(first, support::sanDiego(), clinic));
    auto third = row(3, 8h, "Tzoc, Juana");
    third.fixity = storage::HearingFixity::Control;
    third.waitsInMexico = false;
    paper.entries.push_back(docketEntryFor(third, support::sanDiego(), clinic));
    auto fourth = row(3, 0min, "<b>O'Ñáñez</b>, X");
    fourth.fixity = storage::HearingFixity::ToBeSet;
    paper.entries.push_back(docketEntryFor(fourth, support::sanDiego(), clinic));
    paper.entries.push_back(docketEntryFor(row(5, 0min, "Xol, Ñusta"), support::sanDiego(), clinic));
    return paper;
}

} // namespace

TEST_CASE("A docket groups hearings by day, on both clocks, in one language", "[print][docket]")
{
    for (const auto language : {Language::English, Language::Spanish}) {
        const auto name = "docket-" + std::string{i18n::codeOf(language)};
        const auto pdf = printed(sample(language));
        support::keep(name, pdf);
        CHECK(pdf.pages == 1);
        support::checkGolden(name, support::textOf(pdf));
    }
}

TEST_CASE("A docket without hearings says so", "[print][docket]")
{
    auto paper = sample(Language::Spanish);
    paper.entries.clear();
    CHECK(support::flatTextOf(printed(paper)).find("No hay audiencias en estos días.") != std::string::npos);
}

TEST_CASE("A long docket fills its pages and leaves no day's heading alone at the foot", "[print][docket]")
{
    auto paper = sample(Language::English);
    const auto clinic = support::sampleClinic();
    for (int day = 1; day <= 60; ++day)
        for (int hour = 8; hour < 8 + day % 4; ++hour)
            paper.entries.push_back(docketEntryFor(row(day, std::chrono::hours{hour}, "Pérez, Ana"),
                                                   support::sanDiego(), clinic));
    paper.demo = true;
    const auto pdf = printed(paper);
    support::keep("docket-long", pdf);
    REQUIRE(pdf.pages > 3);
    for (const auto& page : support::pagesOf(pdf)) {
        CHECK(page.find("DEMO: invented people") != std::string::npos);
        const auto foot = page.find("For the clinic's staff only");
        REQUIRE(foot != std::string::npos);
        const auto before = page.find_last_not_of(" \n", foot - 1);
        const auto line = page.rfind('\n', before);
        CHECK(page.substr(line, before - line).find(" hearing") == std::string::npos);
    }
}

TEST_CASE("Any name keeps its place on the docket", "[print][docket]")
{
    auto paper = sample(Language::English);
    for (const auto& name : support::hostileNames()) {
        auto entry = paper.entries.front();
        entry.name = entry.reference = entry.responsible = name;
        paper.entries.push_back(entry);
    }
    CHECK(printed(paper).pages <= 3);
}
