// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/intake_sheet.h"
#include "forms/print/worksheet_paper.h"

#include "tests/forms/print/paper_samples.h"
#include "tests/forms/print/paper_text.h"

#include <catch2/catch_test_macros.hpp>

using forms::IntakeSheet;
using forms::WorksheetKind;
using forms::WorksheetPaper;
using forms::WorksheetQuestion;
using i18n::Language;

namespace {

forms::PaperFrame frame()
{
    return {.clinicName = "Clínica Puerta Abierta", .clinicPhone = "+52 664 555 0142"};
}

forms::Pdf printed(const IntakeSheet& sheet)
{
    const auto pdf
        = forms::toPdf([&](QPagedPaintDevice& device) { return forms::printIntakeSheet(sheet, device); });
    REQUIRE(pdf);
    return *pdf;
}

forms::Pdf printed(const WorksheetPaper& paper)
{
    const auto pdf
        = forms::toPdf([&](QPagedPaintDevice& device) { return forms::printWorksheet(paper, device); });
    REQUIRE(pdf);
    return *pdf;
}

std::vector<WorksheetQuestion> questions()
{
    const forms::TwoTexts partA{"Part A.I: About you", "Parte A.I: Sobre usted"};
    const forms::TwoTexts partB{"Part B: Why you are afraid", "Parte B: Por qué tiene miedo"};
    const forms::TwoTexts yes{"Yes", "Sí"};
    const forms::TwoTexts no{"No", "No"};
    return {
        {.id = "a1_04",
         .number = "4",
         .part = partA,
         .prompt = {"Last names, both", "Sus dos apellidos"},
         .knownAnswer = "Núñez Güell"},
        {.id = "a1_05", .number = "5", .part = partA, .prompt = {"First name", "Primer nombre"}},
        {.id = "a1_10",
         .number = "10",
         .part = partA,
         .prompt = {"Sex", "Sexo"},
         .kind = WorksheetKind::Choice,
         .choices = {{{"Male", "Hombre"}, false}, {{"Female", "Mujer"}, true}}},
        {.id = "a1_19c",
         .number = "19.c",
         .part = partA,
         .prompt = {"Each time you entered the United States", "Cada vez que entró a Estados Unidos"},
         .kind = WorksheetKind::Table,
         .columns = {{"Date", "Fecha"},
                     {"Place", "Lugar"},
                     {"Status", "Estatus"},
                     {"Date it ends", "Fecha en que vence"}},
         .known = {{"March 12, 2026", "San Ysidro, CA", "Paroled", ""}},
         .blankRows = 2},
        {.id = "b_1a",
         .number = "B.1.A",
         .part = partB,
         .prompt
         = {"Has anyone harmed, mistreated or threatened you, your family or people close to you?",
            "¿Alguna vez alguien le hizo daño, lo maltrató o amenazó a usted, a su familia o a personas "
            "cercanas?"},
         .kind = WorksheetKind::Choice,
         .choices = {{no, false}, {yes, true}}},
        {.id = "b_1a_explain",
         .number = "B.1.A",
         .part = partB,
         .prompt = {"Tell what happened, when and who did it.", "Cuente qué pasó, cuándo y quién lo hizo."},
         .kind = WorksheetKind::LongText,
         .knownAnswer = "On May 3, 2024 four men came to our store.\nThey said they would kill us.",
         .knownOriginal
         = "El 3 de mayo de 2024 llegaron 4 hombres a nuestra tienda.\nDijeron que nos iban a matar."},
        {.id = "b_1b_explain",
         .number = "B.1.B",
         .part = partB,
         .prompt = {"Tell what you fear if you go back.", "Cuente a qué le tiene miedo si regresa."},
         .kind = WorksheetKind::LongText},
    };
}

} // namespace

TEST_CASE("The intake sheet is one page in the order of the intake screen", "[print][intake]")
{
    IntakeSheet sheet{frame()};
    const auto pdf = printed(sheet);
    support::keep("intake", pdf);
    CHECK(pdf.pages == 1);
    const auto text = support::textOf(pdf);
    support::checkGolden("intake", text);
    std::size_t last = 0;
    for (const auto* section : {"Quién", "Idioma", "Contacto", "Caso", "Miedo"}) {
        const auto at = text.find(section, last);
        REQUIRE(at != std::string::npos);
        last = at;
    }
    SECTION("also with the demo ribbon, in English first, or from a clinic with any name")
    {
        sheet.frame.demo = true;
        sheet.frame.languages = {Language::English, Language::Spanish};
        support::keep("intake-demo", printed(sheet));
        for (const auto& name : support::hostileNames()) {
            sheet.frame.clinicName = sheet.frame.clinicPhone = name;
            CHECK(printed(sheet).pages == 1);
        }
    }
}

TEST_CASE("The worksheet shows what is known and leaves room for the rest", "[print][worksheet]")
{
    WorksheetPaper paper{frame(), questions()};
    paper.frame.aNumberEnd = "789";
    paper.frame.forWhom = "María José";
    const auto pdf = printed(paper);
    support::keep("worksheet", pdf);
    support::checkGolden("worksheet", support::textOf(pdf));
    const auto text = support::flatTextOf(pdf);
    for (const auto* known :
         {"Núñez Güell", "San Ysidro, CA", "On May 3, 2024", "Dijeron que nos iban a matar."})
        CHECK(text.find(known) != std::string::npos);
}

TEST_CASE("An answer of many pages is printed to its last word", "[print][worksheet]")
{
    WorksheetPaper paper{frame(), questions()};
    std::string story;
    for (int line = 1; line <= 900; ++line)
        story += "Palabra" + std::to_string(line) + (line % 50 == 0 ? "\n" : " ");
    paper.questions.back().knownOriginal = story;
    paper.questions.front().knownAnswer = support::hostileNames().front();
    const auto text = support::flatTextOf(printed(paper));
    for (int line = 1; line <= 900; ++line)
        REQUIRE(text.find("Palabra" + std::to_string(line)) != std::string::npos);
    CHECK(text.find("<b>O'Ñáñez</b>") != std::string::npos);
    for (const auto& name : support::hostileNames()) {
        paper.questions[3].known = {{name, name, name, name}};
        paper.questions.front().knownAnswer = name;
        CHECK(printed(paper).pages >= 2);
    }
}
