// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/checklist_paper.h"

#include "tests/forms/print/paper_samples.h"
#include "tests/forms/print/paper_text.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <regex>

using forms::checklistPaper;
using forms::ChecklistWishes;
using i18n::Language;
using namespace std::chrono_literals;

namespace {

forms::Pdf printed(const forms::ChecklistPaper& paper)
{
    const auto pdf
        = forms::toPdf([&](QPagedPaintDevice& device) { return forms::printChecklist(paper, device); });
    REQUIRE(pdf);
    return *pdf;
}

forms::ChecklistPaper sample(const char* id, const ChecklistWishes& wishes = {})
{
    return checklistPaper(*forms::checklistWith(id), support::sampleFile(), support::sampleClinic(),
                          Language::Spanish, support::sampleToday, wishes);
}

std::size_t countOf(const std::string& text, std::string_view what)
{
    std::size_t count = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size()))
        ++count;
    return count;
}

} // namespace

TEST_CASE("Every checklist prints for a client who is known and for one who is not", "[print][checklist]")
{
    for (const auto& list : forms::checklists()) {
        for (const bool known : {true, false}) {
            const auto name = list.id + (known ? "-known" : "-unknown");
            INFO(name);
            const auto file = known ? support::sampleFile() : support::unknownFile();
            const auto paper = checklistPaper(list, file, support::sampleClinic(), Language::Spanish,
                                              support::sampleToday);
            REQUIRE_FALSE(paper.rows.empty());
            const auto pdf = printed(paper);
            support::keep(name, pdf);
            const auto text = support::textOf(pdf);
            support::checkGolden(name, text);
            CHECK(pdf.pages <= 3);
            CHECK(text.find("\u202F") == std::string::npos);
            CHECK(text.find("\uFFFD") == std::string::npos);
            CHECK_FALSE(std::regex_search(text, std::regex{R"(\b\d{1,2}/\d{1,2}(/\d{2,4})?\b)"}));
        }
    }
}

TEST_CASE("A checklist carries its banners on every page", "[print][checklist]")
{
    const auto pages = support::pagesOf(printed(sample("CL-03")));
    REQUIRE(pages.size() >= 2);
    int number = 0;
    for (const auto& page : pages) {
        ++number;
        INFO(page);
        CHECK(page.find("Borrador: pregunte al equipo legal / Draft: ask the legal team")
              != std::string::npos);
        CHECK(page.find("Clínica Puerta Abierta") != std::string::npos);
        CHECK(page.find("+52 664 555 0142") != std::string::npos);
        CHECK(page.find("CL-03") != std::string::npos);
        const auto total = std::to_string(pages.size());
        CHECK(page.find("página " + std::to_string(number) + " de " + total) != std::string::npos);
        CHECK(page.find("page " + std::to_string(number) + " of " + total) != std::string::npos);
        CHECK(page.find("789") != std::string::npos);
        CHECK(page.find("456") == std::string::npos);
        CHECK(page.find("30 de junio de 2026") != std::string::npos);
        CHECK(page.find("DEMO") == std::string::npos);
    }
}

TEST_CASE("A recorded review takes the draft notice away and renews the date", "[print][checklist]")
{
    const auto text = support::flatTextOf(printed(sample("CL-03", {.reviewedOn = 2026y / 11 / 20})));
    CHECK(text.find("Borrador") == std::string::npos);
    CHECK(text.find("Draft") == std::string::npos);
    CHECK(text.find("Revisado el 20 de noviembre de 2026") != std::string::npos);
    CHECK(text.find("* = Esto puede cambiar pronto.") != std::string::npos);
    const auto old = support::flatTextOf(printed(sample("CL-03")));
    CHECK(old.find("* = Revisamos esto hace más de 30 días.") != std::string::npos);
}

TEST_CASE("Invented people are marked on every page", "[print][checklist]")
{
    for (const auto& page : support::pagesOf(printed(sample("CL-02", {.demo = true}))))
        CHECK(page.find("DEMO: personas inventadas / DEMO: invented people") != std::string::npos);
}

TEST_CASE("A client with a lawyer is told to ask the lawyer first", "[print][checklist]")
{
    auto file = support::sampleFile();
    file.record.attorney = "Lic. Ana Ruiz";
    const auto paper = checklistPaper(*forms::checklistWith("CL-07"), file, support::sampleClinic(),
                                      Language::Spanish, support::sampleToday);
    CHECK(paper.represented);
    CHECK(support::flatTextOf(printed(paper)).find("Usted tiene abogado.") != std::string::npos);
    CHECK(support::flatTextOf(printed(sample("CL-07"))).find("Usted tiene abogado.") == std::string::npos);
}

TEST_CASE("A discreet checklist names nobody and says nothing of asylum", "[print][checklist]")
{
    for (const auto& list : forms::checklists()) {
        const auto paper = checklistPaper(list, support::sampleFile(), support::sampleClinic(),
                                          Language::Spanish, support::sampleToday, {.discreet = true});
        const auto text = support::flatTextOf(printed(paper));
        INFO(list.id);
        CHECK_FALSE(std::regex_search(text, std::regex{"asyl|asilo", std::regex::icase}));
        CHECK(text.find("789") == std::string::npos);
        CHECK(text.find("María") == std::string::npos);
    }
}

TEST_CASE("An English-speaking client has English on the left; one language alone is set larger",
          "[print][checklist]")
{
    const auto english = checklistPaper(*forms::checklistWith("CL-12"), support::sampleFile(),
                                        support::sampleClinic(), Language::English, support::sampleToday);
    CHECK(english.frame.languages == std::vector{Language::English, Language::Spanish});
    support::checkGolden("CL-12-english", support::textOf(printed(english)));
    const auto alone = sample("CL-12", {.languages = {Language::Spanish}});
    const auto pdf = printed(alone);
    support::keep("CL-12-spanish-only", pdf);
    support::checkGolden("CL-12-spanish-only", support::textOf(pdf));
}

TEST_CASE("Every item on paper is whole on one page", "[print][checklist]")
{
    for (const auto& list : forms::checklists()) {
        const auto paper = checklistPaper(list, support::unknownFile(), support::sampleClinic(),
                                          Language::Spanish, support::sampleToday);
        const auto pages = support::flatPagesOf(printed(paper));
        std::size_t found = 0;
        for (const auto& page : pages)
            found += static_cast<std::size_t>(
                std::ranges::count_if(paper.rows, [&](const forms::ChecklistRow& row) {
                    return std::ranges::all_of(row.texts, [&](const std::string& text) {
                        return page.find(support::flat(text)) != std::string::npos;
                    });
                }));
        CHECK(found == paper.rows.size());
    }
}

TEST_CASE("A PDF of a paper is Letter, embeds its fonts, and its properties name nobody",
          "[print][checklist]")
{
    const auto pdf = printed(sample("CL-01"));
    const auto info = support::popplerSays("pdfinfo", pdf);
    CHECK(info.find("Page size:       612 x 792 pts (letter)") != std::string::npos);
    CHECK_FALSE(std::regex_search(info, std::regex{"amparo|María|Núñez|forms_tests", std::regex::icase}));
    const std::string bytes{pdf.bytes.begin(), pdf.bytes.end()};
    CHECK_FALSE(std::regex_search(bytes.substr(0, 2000), std::regex{"amparo", std::regex::icase}));
    const auto fonts = support::popplerSays("pdffonts", pdf);
    INFO(fonts);
    CHECK(countOf(fonts, "DejaVuSans") == 2);
    CHECK(countOf(std::regex_replace(fonts, std::regex{"(Identity-H +yes) "}, "EMBEDDED"), "EMBEDDED") == 2);
}

TEST_CASE("Names that break careless papers stay plain text", "[print][checklist]")
{
    for (const auto& name : support::hostileNames()) {
        auto file = support::sampleFile();
        file.respondent.givenNames = name;
        const auto pdf = printed(checklistPaper(*forms::checklistWith("CL-12"), file, support::sampleClinic(),
                                                Language::Spanish, support::sampleToday));
        CHECK(pdf.pages == 1);
    }
    auto file = support::sampleFile();
    file.respondent.givenNames = support::hostileNames().front();
    const auto text = support::flatTextOf(
        printed(checklistPaper(*forms::checklistWith("CL-12"), file, support::sampleClinic(),
                               Language::Spanish, support::sampleToday)));
    CHECK(text.find("<b>O") != std::string::npos);
}
