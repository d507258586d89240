// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/worksheet.h"
#include "forms/print/pdf.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace forms;

namespace {

storage::CaseFile fileWith(storage::I589Answers answers)
{
    return {.record = {{}, {}, "2026-A0042"},
            .respondent = {{.givenNames = "José", .firstSurname = "O'Ñáñez"}, {}},
            .answers = std::move(answers)};
}

const WorksheetQuestion* find(const WorksheetPaper& paper, std::string_view id)
{
    const auto found = std::find_if(paper.questions.begin(), paper.questions.end(),
                                    [&](const auto& question) { return question.id == id; });
    return found == paper.questions.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("The worksheet asks what a person answers, and leaves out what is signed or derived", "[i589]")
{
    const auto paper
        = i589::worksheetFor(fileWith({}), {.clinicName = "Puerta Abierta"}, i18n::Language::Spanish);
    for (const auto& question : i589::questions()) {
        const bool isByHand = question.type == i589::QuestionType::Signature
            || question.type == i589::QuestionType::OfficeUse;
        INFO(question.id);
        if (isByHand)
            CHECK(find(paper, question.id) == nullptr);
        else if (question.requirement == i589::Requirement::Always)
            CHECK(find(paper, question.id) != nullptr);
    }
}

TEST_CASE("The worksheet shows what is known, from answers and from the records", "[i589]")
{
    const auto paper = i589::worksheetFor(
        fileWith({{.question = "b_1a", .english = "yes"},
                  {.question = "b_1a_explain", .english = "On May 3", .original = "El 3 de mayo"}}),
        {.clinicName = "Puerta Abierta"}, i18n::Language::Spanish);
    const auto* harmed = find(paper, "b_1a");
    REQUIRE(harmed);
    REQUIRE(harmed->choices.size() == 2);
    CHECK(harmed->choices.front().chosen);
    const auto* story = find(paper, "b_1a_explain");
    REQUIRE(story);
    CHECK(story->kind == WorksheetKind::LongText);
    CHECK(story->knownAnswer == "On May 3");
    CHECK(story->knownOriginal == "El 3 de mayo");
    const auto* surname = find(paper, "a1_04");
    REQUIRE(surname);
    CHECK(surname->knownAnswer == "O'Ñáñez");
}

TEST_CASE("The worksheet prints", "[i589]")
{
    const auto paper
        = i589::worksheetFor(fileWith({}), {.clinicName = "Puerta Abierta"}, i18n::Language::Spanish);
    const auto pdf = toPdf([&](QPagedPaintDevice& device) { return printWorksheet(paper, device); });
    REQUIRE(pdf);
    CHECK(pdf->pages > 3);
}
