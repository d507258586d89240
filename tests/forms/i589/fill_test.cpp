// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/answers.h"
#include "forms/i589/fill.h"
#include "tests/support/filled_form.h"
#include "tests/support/synthetic_i589.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace forms::i589;
using storage::AnswerState;
using storage::I589Answers;
using storage::Problem;

namespace {

const std::vector<std::uint8_t>& syntheticBytes()
{
    static const auto bytes = build(syntheticI589());
    return bytes;
}

FilledForm filled(const I589Answers& answers, const FillOptions& options = {})
{
    auto form = fill(answers, syntheticBytes(), options);
    if (!form)
        FAIL("not filled: problem " << static_cast<int>(form.error().problem) << " " << form.error().detail);
    return *std::move(form);
}

/// `answers` with one more, which replaces what stood at its place.
I589Answers with(I589Answers answers, const storage::I589Answer& added)
{
    std::erase_if(answers, [&](const auto& each) {
        return each.question == added.question && each.row == added.row && each.part == added.part;
    });
    answers.push_back(added);
    return answers;
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// `count` numbered words: "w1 w2 w3 ...".
std::string story(int count)
{
    std::string text;
    for (int i = 1; i <= count; ++i)
        text += (i == 1 ? "word" : " word") + std::to_string(i);
    return text;
}

} // namespace

TEST_CASE("Answers stand in the boxes the edition has for them", "[i589][fill]")
{
    const auto form = filled(inventedAnswers());
    CHECK((form.pages == 12 && form.continuationSheets == 0 && form.edition == "01/20/25"));
    const FilledFormFile file{form};
    CHECK(file.isSound());
    const std::vector<std::pair<std::string, std::string>> expected{
        {"PtAILine1_ANumber[0]", "123456789"},
        {"PtAILine4_LastName[0]", "Muñoz Güell"},
        {"DateTimeField1[0]", "03/14/1988"},
        {"DateTimeField6[0]", "01/2019"},
        {"DateTimeField3[0]", "Approx. 03/2019"},
        {"PartALine9Sex[1]", "F"},
        {"Marital[0]", "S"},
        {"CheckBox3[2]", "B"},
        {"CheckBox4[1]", "No"},
        {"CheckBox5[0]", "1"}, // not married, as item 11 says
        {"ChildrenCheckbox[0]", "N"},
        {"TotalChild[0]", "2"}, // N means "I have children"
        {"PtAILine9_InCareOf[0]", "N/A"},
        {"PtAILine9_ZipCode[0]", "N/A"},
        {"TextField1[7]", "None"},
        {"TextField13[28]", "None"},
        {"DateTimeField41[0]", "None"},
        {"DateTimeField20[0]", "01/2019"},
        {"DateTimeField26[0]", "Present"},
        {"CheckBoxAIII5\\.m[0]", "1"},
        {"CheckBox12_Sex[1]", "2"},
        {"CheckBox17[1]", "N"},
        {"PtAIILine13_Specify[0]", "Comayagua, Honduras"},
        {"CheckBox26_Sex[0]", "M"},
        {"ChildDOB2[0]", "2014"},
        {"CheckBox31[0]", "1"}, // torture is a reason in Part B
        {"CheckBoxpolitics[0]", "Y"},
        {"ckboxyn1a[0]", "Y"},
        {"TextField14[0]", "On May 3 two men came."},
        {"PtD_ckboxynd1[1]", "1"},
        {"TextField20[0]", "María José Muñoz Güell"},
        {"USCISOnlineAcctNumber[0]", "123456789012"},
        {"TextField25[1]", "619"},
        {"PtAILine1_ANumber[2]", "123456789"},
        {"SupBApplicantName[0]", "María José Muñoz Güell"}};
    const auto values = file.values();
    for (const auto& [leaf, value] : expected) {
        INFO(leaf);
        CHECK(values.find(leaf)->second == value);
    }
    for (const auto* off : {"PartALine9Sex[0]", "Marital[1]", "CheckBox3[0]", "CheckBoxrace[0]",
                            "ckboxyn1a[1]", "ChildrenCheckbox[1]", "PtD_ckboxynd1[0]"}) {
        INFO(off);
        CHECK(values.find(off)->second == "Off");
    }
    CHECK(contains(file.text(1), "Muñoz Güell"));
}

TEST_CASE("A changed choice leaves no second tick", "[i589][fill]")
{
    const FilledFormFile file{filled(with(inventedAnswers(), {.question = "a1_11", .english = "W"}))};
    int ticked = 0;
    for (const auto& [leaf, value] : file.values())
        ticked += leaf.starts_with("Marital[") && value != "Off" && !value.empty() ? 1 : 0;
    CHECK(ticked == 1);
    CHECK(file.value("Marital[3]") == "W");
}

TEST_CASE("A story that does not fit goes on where the box says", "[i589][fill]")
{
    const auto form = filled(with(inventedAnswers(), {.question = "b_1a_explain", .english = story(1500)}));
    const FilledFormFile file{form};
    CHECK(form.continuationSheets == 3); // 47 lines each
    CHECK(form.pages == 14);
    const auto box = file.value("TextField14[0]");
    const std::string mark = "[Continued on Supplement B, Part B, Question 1.A]";
    REQUIRE(box.ends_with("\n" + mark));
    CHECK(contains(file.text(5), mark));
    CHECK(file.value("TextField31[0]") == "B");
    CHECK(file.value("TextField31[1]") == "1.A");

    // The box and the sheets together hold every word, once and in order.
    std::string read
        = file.text(5, "-raw") + file.text(12, "-raw") + file.text(13, "-raw") + file.text(14, "-raw");
    std::string words;
    std::istringstream stream{read};
    for (std::string word; stream >> word;)
        if (word.starts_with("word"))
            words += (words.empty() ? "" : " ") + word;
    CHECK(words == story(1500));
    for (const int page : {12, 13, 14}) {
        CHECK(contains(file.text(page), "123456789"));
        CHECK(contains(file.text(page), "María José Muñoz Güell"));
        CHECK(contains(file.text(page), "Page 12 of 12"));
    }
}

TEST_CASE("Rows beyond the form's, and values beyond their boxes, go to Supplement B", "[i589][fill]")
{
    auto answers = inventedAnswers();
    for (int row = 2; row < 5; ++row) {
        answers = with(
            answers,
            {.question = "a1_19c", .row = row, .part = "date", .english = "2018-01-0" + std::to_string(row)});
        answers = with(
            answers,
            {.question = "a1_19c", .row = row, .part = "place", .english = "Place " + std::to_string(row)});
    }
    answers
        = with(answers, {.question = "a1_19c", .row = 1, .part = "status_expires", .english = "2020-01-01"});
    const std::string aliases(130, 'x');
    answers = with(answers, {.question = "a1_07", .english = aliases});
    const auto form = filled(answers);
    const FilledFormFile file{form};
    CHECK(form.continuationSheets == 2);
    CHECK(file.value("TextField1[1]") == "See Supplement B");
    CHECK(contains(file.text(12, "-raw"), "xxxxxxxxxx"));
    const auto entries = file.text(13);
    CHECK(contains(entries, "19.c"));
    CHECK(contains(entries, "Entry 2. Status good until: 01/01/2020"));
    CHECK(contains(entries, "Entry 4. Date: 01/03/2018; Place: Place 3"));
    CHECK(contains(entries, "Entry 5. Date: 01/04/2018; Place: Place 4"));
    CHECK_FALSE(contains(entries, "Place 2"));
}

TEST_CASE("Nine children fill four blocks and three sheets of Supplement A", "[i589][fill]")
{
    auto answers = inventedAnswers();
    for (int child = 0; child < 9; ++child)
        answers = with(answers,
                       {.question = "child.06", .row = child, .english = "Kid" + std::to_string(child + 1)});
    const auto form = filled(answers);
    const FilledFormFile file{form};
    CHECK((form.pages == 14 && form.continuationSheets == 3));
    CHECK(file.value("TotalChild[0]") == "9");
    CHECK(file.value("ChildFirst4[0]") == "Kid4");
    for (int sheet = 0; sheet < 3; ++sheet) {
        const auto text = file.text(11 + sheet);
        CHECK(contains(text, "Kid" + std::to_string(5 + 2 * sheet)));
        CHECK(contains(text, "Kid" + std::to_string(6 + 2 * sheet)) == (sheet < 2));
        CHECK(contains(text, "123456789"));
    }
    CHECK(contains(file.text(14), "Supplement B"));
}

TEST_CASE("Everything fits at once: stories, rows and children, also flattened", "[i589][fill]")
{
    auto answers = inventedAnswers();
    for (int child = 2; child < 7; ++child)
        answers = with(answers,
                       {.question = "child.06", .row = child, .english = "Kid" + std::to_string(child + 1)});
    answers = with(answers, {.question = "b_4_explain", .english = story(400)});
    answers = with(answers, {.question = "sb_text", .english = "One more thing."});
    const auto form = filled(answers, {.flatten = true, .signDate = storage::dateFromIso("2026-05-04")});
    const FilledFormFile file{form};
    CHECK(file.isSound());
    CHECK((form.pages == 14 && form.continuationSheets == 4));
    CHECK(contains(file.text(13), "word400"));
    CHECK(contains(file.text(14), "One more thing."));
    CHECK(contains(file.text(12), "Kid7"));
    CHECK(contains(file.text(12), "05/04/2026"));
    CHECK_FALSE(contains(outputOf("qpdf --qdf --object-streams=disable " + file.path() + " -"), "/Widget"));
}

TEST_CASE("Without accents, the native name keeps its own", "[i589][fill]")
{
    const FilledFormFile file{filled(inventedAnswers(), {.withoutAccents = true})};
    CHECK(file.value("PtAILine4_LastName[0]") == "Munoz Guell");
    CHECK(file.value("TextField20[1]") == "María José Muñoz Güell");
}

TEST_CASE("'Unknown' stands as N/A where the form leaves no room for it", "[i589][fill]")
{
    auto answers
        = with(inventedAnswers(), {.question = "a1_08", .part = "apt", .state = AnswerState::Unknown});
    answers = with(answers, {.question = "a1_01", .state = AnswerState::Unknown});
    const FilledFormFile file{filled(answers)};
    CHECK(file.value("PtAILine8_AptNumber[0]") == "N/A");
    CHECK(file.value("PtAILine1_ANumber[0]") == "Unknown");
}

TEST_CASE("A final needs every required answer and a reviewed edition; a draft says so on every page",
          "[i589][fill]")
{
    auto incomplete = inventedAnswers();
    std::erase_if(incomplete,
                  [](const auto& each) { return each.question == "a1_12" || each.question == "c_5"; });
    const auto refused = fill(incomplete, syntheticBytes(), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == storage::Error{Problem::FormIncomplete, "a1_12 c_5"});
    const FilledFormFile draft{filled(incomplete, {.draft = true})};
    for (int page = 1; page <= 12; ++page)
        CHECK(contains(draft.text(page), "DRAFT / BORRADOR"));

    const auto problem = [](SyntheticForm form, const FillOptions& options) {
        const auto result = fill(inventedAnswers(), build(form), options);
        return result ? std::nullopt : std::optional{result.error().problem};
    };
    auto newer = syntheticI589();
    newer.edition = "07/28/26";
    CHECK(problem(newer, {}) == Problem::FormNotReviewed);
    CHECK(problem(newer, {.draft = true}) == std::nullopt);
    CHECK(problem(newer, {.reviewedEditions = {"07/28/26"}}) == std::nullopt);
    newer.fields.front().leaf = "Other[0]";
    CHECK(problem(newer, {}) == Problem::FormDifferent);
    CHECK(problem(newer, {.draft = true}) == std::nullopt);
    auto older = syntheticI589();
    older.edition = "08/25/20";
    CHECK(problem(older, {}) == Problem::FormSuperseded);
    CHECK(problem(smallForm(), {.draft = true}) == Problem::FormUnknown);
}

TEST_CASE("What cannot be printed is told, by question and never by value", "[i589][fill]")
{
    const auto strange = with(inventedAnswers(), {.question = "a1_16", .english = "Maya \U0010FFF0"});
    const auto refused = fill(strange, syntheticBytes(), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == storage::Error{Problem::FontMissing, "a1_16"});
    CHECK(filled(strange, {.draft = true}).unprintable == std::vector<std::string>{"a1_16"});

    const auto over = fill(with(inventedAnswers(), {.question = "a1_01", .english = "12345678901"}),
                           syntheticBytes(), {});
    REQUIRE_FALSE(over);
    CHECK(over.error() == storage::Error{Problem::TooLong, "a1_01"});
}

TEST_CASE("The same answers give the same file", "[i589][fill]")
{
    CHECK(filled(inventedAnswers(), {.draft = true}).bytes
          == filled(inventedAnswers(), {.draft = true}).bytes);
}
