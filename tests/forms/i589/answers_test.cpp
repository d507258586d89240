// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/answers.h"
#include "forms/i589/answers_json.h"
#include "tests/support/synthetic_i589.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace forms::i589;
using storage::AnswerState;
using storage::I589Answer;
using storage::I589Answers;

namespace {

std::vector<Rejected> rejectedIn(const std::string& answers, const std::string& children = "[]")
{
    return answersFromJson(R"({"schema": 1, "form": "I-589", "answers": )" + answers + R"(, "children": )"
                           + children + "}")
        .rejected;
}

std::string anyWords(std::mt19937& random)
{
    const std::vector<std::string> words{"Muñoz", "ẍ",   "\"quoted\"", "line\nbreak", " ",
                                         "N A",   "yes", "\\",         "ʼ",           "10"};
    std::string text = "x";
    for (auto count = random() % 5; count > 0; --count)
        text += words[random() % words.size()];
    return text;
}

I589Answer anyAnswer(std::mt19937& random, const Question& question, int row, QuestionType type)
{
    I589Answer answer{.question = question.id, .row = row};
    switch (type) {
    case QuestionType::Text:
    case QuestionType::LongText: answer.english = anyWords(random); break;
    case QuestionType::Date: answer.english = "about 2019-03"; break;
    case QuestionType::MonthYear: answer.english = random() % 2 == 0 ? "present" : "1988"; break;
    case QuestionType::Number: answer.english = "7"; break;
    case QuestionType::YesNo:
    case QuestionType::CheckBox: answer.english = random() % 2 == 0 ? "yes" : "no"; break;
    case QuestionType::Choice:
        answer.english = question.choices[random() % question.choices.size()].value;
        break;
    case QuestionType::Choices: answer.english = "race torture"; break;
    default: break;
    }
    if (type == QuestionType::Text && random() % 3 == 0) {
        answer.english.clear();
        answer.state
            = std::vector{AnswerState::NotApplicable, AnswerState::None, AnswerState::Unknown}[random() % 3];
    }
    if (random() % 4 == 0)
        answer.original = anyWords(random);
    if (answer.state == AnswerState::Answered && random() % 5 == 0)
        answer.state = AnswerState::ToReview;
    return answer;
}

void addAny(std::mt19937& random, const Question& question, int row, I589Answers& answers)
{
    const bool hasWhole = question.type != QuestionType::Group && question.type != QuestionType::Table;
    if (hasWhole && question.limit.value_or(100) > 60 && random() % 4 != 0)
        answers.push_back(anyAnswer(random, question, row, question.type));
    for (const auto& part : question.parts) {
        if (part.limit || random() % 2 == 0)
            continue;
        auto answer = anyAnswer(random, question, row, part.type);
        answer.part = part.key;
        answers.push_back(answer);
    }
}

} // namespace

TEST_CASE("An answers file is read completely", "[i589][answers]")
{
    const auto answers = inventedAnswers();
    const auto is
        = [&](const std::string& question, int row, const std::string& part, const I589Answer& expected) {
              const auto* found = findAnswer(answers, question, row, part);
              REQUIRE(found != nullptr);
              CHECK(*found == expected);
          };
    is("a1_04", 0, "", {.question = "a1_04", .english = "Muñoz Güell"});
    is("a1_09", 0, "", {.question = "a1_09", .state = AnswerState::NotApplicable});
    is("a1_08", 0, "zip", {.question = "a1_08", .part = "zip", .english = "92101"});
    is("a1_19c", 1, "date", {.question = "a1_19c", .row = 1, .part = "date", .english = "about 2019-03"});
    is("b_1", 0, "", {.question = "b_1", .english = "political_opinion social_group torture"});
    is("b_1a_explain", 0, "",
       {.question = "b_1a_explain",
        .english = "On May 3 two men came.",
        .original = "El 3 de mayo vinieron dos hombres."});
    is("child.13", 0, "specify_location",
       {.question = "child.13", .part = "specify_location", .english = "Comayagua, Honduras"});
    is("child.08", 1, "", {.question = "child.08", .row = 1, .english = "2014"});
    CHECK(unansweredRequired(answers).empty());
}

TEST_CASE("Each entry that cannot be taken is named with its reason, and the rest is loaded",
          "[i589][answers]")
{
    const auto loaded = answersFromJson(R"({"schema": 1, "form": "I-589", "extra": 1, "answers": {
        "a1_05": "Ana", "a1_99": "x", "a1_04": ["x"], "a1_10": "X", "a1_12": "14/03/1988", "a1_24": "maybe",
        "a1_01": "1234567890", "a1_08": {"zip": "921011", "city": "Tijuana", "planet": "Earth"}, "a1_09": "somewhere",
        "a1_06": "a\u0000b", "b_1": ["race", "money", 3], "a3_2": [{"from": "soon", "city": "Tecate"}, "row"],
        "d_signature": "Ana", "f_all": "x", "a2_ch1_05": "Paz", "a1_13": 7, "a2_ch_total": -1},
        "children": [{"06": "Luz", "22": "x", "05": "Paz"}, 7]})");
    using enum RejectedReason;
    const std::vector<Rejected> expected{{"a1_01", TooLong},
                                         {"a1_04", WrongKind},
                                         {"a1_06", NotText},
                                         {"a1_08.planet", UnknownKey},
                                         {"a1_08.zip", TooLong},
                                         {"a1_09", WrongKind},
                                         {"a1_10", NotAChoice},
                                         {"a1_12", NotADate},
                                         {"a1_13", WrongKind},
                                         {"a1_24", NotAChoice},
                                         {"a1_99", UnknownKey},
                                         {"a2_ch_total", WrongKind},
                                         {"a3_2[0].from", NotADate},
                                         {"a3_2[1]", WrongKind},
                                         {"b_1[1]", NotAChoice},
                                         {"b_1[2]", WrongKind},
                                         {"d_signature", NotAnAnswer},
                                         {"f_all", NotAnAnswer},
                                         {"children[0].05", GivenTwice},
                                         {"children[0].22", UnknownKey},
                                         {"children[1]", WrongKind},
                                         {"extra", UnknownKey}};
    CHECK(std::is_permutation(loaded.rejected.begin(), loaded.rejected.end(), expected.begin(),
                              expected.end()));
    CHECK(loaded.answers
          == I589Answers{{.question = "a1_05", .english = "Ana"},
                         {.question = "a1_08", .part = "city", .english = "Tijuana"},
                         {.question = "a3_2", .part = "city", .english = "Tecate"},
                         {.question = "b_1", .english = "race"},
                         {.question = "child.05", .english = "Paz"},
                         {.question = "child.06", .english = "Luz"}});
}

TEST_CASE("Numbers may be written with the marks people use", "[i589][answers]")
{
    CHECK(rejectedIn(R"({"a1_01": "A 123-456-789", "a1_02": "123-45-6789", "a1_03": "1234 5678 9012"})")
              .empty());
    CHECK(rejectedIn(R"({"a1_02": "123-45-67890"})").size() == 1);
}

TEST_CASE("A key that stands twice is told", "[i589][answers]")
{
    const auto loaded = answersFromJson(R"({"answers": {"a1_05": "Ana", "a1_05": "Eva"}})");
    CHECK(loaded.rejected == std::vector<Rejected>{{"a1_05", RejectedReason::GivenTwice}});
}

TEST_CASE("What is no answers file is refused as a whole", "[i589][answers]")
{
    const auto reason = [](const std::string& text) {
        const auto loaded = answersFromJson(text);
        REQUIRE(loaded.rejected.size() == 1);
        CHECK(loaded.answers.empty());
        return loaded.rejected.front().reason;
    };
    CHECK(reason("") == RejectedReason::NotAnswersFile);
    CHECK(reason("[1, 2]") == RejectedReason::NotAnswersFile);
    CHECK(reason(R"({"answers": {"a1_05": "An)") == RejectedReason::NotAnswersFile);
    CHECK(reason(std::string(200'000, '[')) == RejectedReason::NotAnswersFile);
    CHECK(reason(R"({"schema": 2, "answers": {"a1_05": "Ana"}})") == RejectedReason::NewerFile);
    CHECK(reason(R"({"form": "I-765", "answers": {"a1_05": "Ana"}})") == RejectedReason::OtherForm);
}

TEST_CASE("Answers written to a file are read back the same", "[i589][answers][property]")
{
    const auto backFrom = [](const I589Answers& answers) {
        auto loaded = answersFromJson(answersToJson(answers));
        for (const auto& [key, reason] : loaded.rejected)
            UNSCOPED_INFO(key << " " << sentence(reason, i18n::Language::English));
        CHECK(loaded.rejected.empty());
        return loaded.answers;
    };
    CHECK(backFrom(inventedAnswers()) == inventedAnswers());
    CHECK(backFrom({}).empty());
    std::mt19937 random{3};
    for (int round = 0; round < 40; ++round) {
        I589Answers answers;
        for (const auto& question : questions()) {
            if (question.type == QuestionType::Signature || question.type == QuestionType::OfficeUse)
                continue;
            const int rows = question.type == QuestionType::Table ? 4 : question.isAskedOfEachChild() ? 3 : 1;
            for (int row = 0; row < rows; ++row)
                addAny(random, question, row, answers);
        }
        answers = withKnown({}, answers);
        CHECK((backFrom(answers) == answers));
    }
}

TEST_CASE("A sentence in both languages stands for each reason", "[i589][answers]")
{
    for (int i = 0; i <= static_cast<int>(RejectedReason::NotAnAnswer); ++i)
        for (const auto language : {i18n::Language::English, i18n::Language::Spanish})
            CHECK_FALSE(sentence(static_cast<RejectedReason>(i), language).empty());
}

TEST_CASE("Questions that everyone must answer are named while they are empty", "[i589][answers]")
{
    const auto all = unansweredRequired({});
    CHECK(all.size() == 39);
    CHECK(all.front() == "a1_04");
    const I589Answers untranslated{{.question = "a1_04", .original = "Muñoz"}};
    CHECK(unansweredRequired(untranslated).front() == "a1_04"); // the form must be in English
    const I589Answers named{{.question = "a1_04", .english = "Muñoz"},
                            {.question = "a1_05", .english = "Ana"},
                            {.question = "child.05", .english = "Muñoz"}};
    const auto left = unansweredRequired(named);
    CHECK(std::find(left.begin(), left.end(), "d_name") == left.end()); // follows from the names
    CHECK(std::find(left.begin(), left.end(), "a2_ch_have") == left.end()); // there is a child
    CHECK(left.size() == 35);
}

TEST_CASE("What is known never changes an answer", "[i589][answers]")
{
    const I589Answers own{{.question = "a1_08", .state = AnswerState::NotApplicable},
                          {.question = "a1_19c", .part = "date", .english = "2025"},
                          {.question = "child.05", .row = 1, .english = "Paz"}};
    const I589Answers known{{.question = "a1_05", .english = "Ana"},
                            {.question = "a1_08", .part = "city", .english = "Tijuana"},
                            {.question = "a1_19c", .row = 1, .part = "date", .english = "2019"},
                            {.question = "child.05", .row = 0, .english = "Sol"},
                            {.question = "child.05", .row = 1, .english = "Luz"}};
    CHECK(withKnown(own, known)
          == I589Answers{{.question = "a1_05", .english = "Ana"},
                         {.question = "a1_08", .state = AnswerState::NotApplicable},
                         {.question = "a1_19c", .part = "date", .english = "2025"},
                         {.question = "child.05", .row = 0, .english = "Sol"},
                         {.question = "child.05", .row = 1, .english = "Paz"}});
}

TEST_CASE("Conditions decide which questions apply", "[i589][answers]")
{
    const auto applies = [](const char* id, const I589Answers& answers, int row = 0) {
        return holds(*findQuestion(id)->applies, answers, row);
    };
    CHECK(applies("b_1a_explain", {{.question = "b_1a", .english = "yes"}}));
    CHECK_FALSE(applies("b_1a_explain", {{.question = "b_1a", .english = "no"}}));
    CHECK(applies("c_2_explain", {{.question = "c_2b", .english = "yes"}}));
    CHECK(applies("a2_sp_01", {}));
    CHECK_FALSE(applies("a2_sp_01", withConsequences({{.question = "a1_11", .english = "S"}})));
    const I589Answers children{{.question = "a2_ch_have", .english = "yes"},
                               {.question = "child.13", .row = 1, .english = "yes"}};
    CHECK(applies("child.14", children, 1));
    CHECK_FALSE(applies("child.14", children, 0));
    CHECK(applies("sa_date", {{.question = "a2_ch_total", .english = "5"}}));
}
