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

TEST_CASE("The worksheet tells the end of a number, dates in words, and which child is meant", "[i589]")
{
    const auto paper
        = i589::worksheetFor(fileWith({{.question = "a1_01", .english = "123456789"},
                                       {.question = "a1_02", .state = storage::AnswerState::None},
                                       {.question = "a1_12", .english = "1988-03-14"},
                                       {.question = "child.06", .row = 1, .english = "Inés"}}),
                             {.clinicName = "Puerta Abierta"}, i18n::Language::Spanish);
    const auto known = [&](std::string_view id) {
        const auto* question = find(paper, id);
        REQUIRE(question);
        return std::pair{question->knownAnswer, question->knownOriginal};
    };
    CHECK(known("a1_01") == std::pair{std::string{"…789"}, std::string{}});
    CHECK(known("a1_02") == std::pair{std::string{"None"}, std::string{"None"}});
    CHECK(known("a1_12") == std::pair{std::string{"March 14, 1988"}, std::string{"14 de marzo de 1988"}});
    std::vector<std::string> children;
    for (const auto& question : paper.questions)
        if (question.id == "child.06")
            children.push_back(question.part.spanish.substr(question.part.spanish.rfind(':')));
    CHECK(children == std::vector<std::string>{": hijo o hija 1", ": hijo o hija 2", ": hijo o hija 3"});
}

TEST_CASE("A row of a table tells dates in both languages, and the column of numbers stays short", "[i589]")
{
    const auto paper
        = i589::worksheetFor(fileWith({{.question = "a1_19c", .part = "date", .english = "2025-02-10"},
                                       {.question = "a1_19c", .part = "place", .english = "San Ysidro, CA"}}),
                             {.clinicName = "Puerta Abierta"}, i18n::Language::Spanish);
    const auto* entries = find(paper, "a1_19c");
    REQUIRE(entries);
    CHECK(entries->known
          == std::vector<std::vector<std::string>>{
              {"10 de febrero de 2025 / February 10, 2025", "San Ysidro, CA", "", ""}});
    for (const auto& question : paper.questions) {
        INFO(question.id);
        CHECK(question.number.size() < 9);
    }
}

TEST_CASE("The worksheet prints", "[i589]")
{
    const auto paper
        = i589::worksheetFor(fileWith({}), {.clinicName = "Puerta Abierta"}, i18n::Language::Spanish);
    const auto pdf = toPdf([&](QPagedPaintDevice& device) { return printWorksheet(paper, device); });
    REQUIRE(pdf);
    CHECK(pdf->pages > 3);
}
