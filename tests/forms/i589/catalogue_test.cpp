// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/catalogue.h"
#include "forms/i589/edition.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

using namespace forms::i589;

namespace {

void checkCondition(const forms::i589::Condition& condition)
{
    if (condition.of.empty())
        CHECK(findQuestion(condition.question) != nullptr);
    for (const auto& each : condition.of)
        checkCondition(each);
}

bool isComplete(const Wording& wording)
{
    return !wording.english.empty() && !wording.spanish.empty();
}

void collect(const FieldsOfQuestion& fields, std::multiset<std::string>& leaves)
{
    if (!fields.text.empty())
        leaves.insert(fields.text);
    for (const auto* group : {&fields.boxes, &fields.parts})
        for (const auto& [key, leaf] : *group)
            leaves.insert(leaf);
    for (const auto& row : fields.rows)
        for (const auto& [key, leaf] : row)
            leaves.insert(leaf);
}

} // namespace

TEST_CASE("Every question is asked in English and in Spanish", "[i589][catalogue]")
{
    CHECK(questions().size() == 136); // 115 of the form, 21 of each child
    for (const auto& question : questions()) {
        INFO(question.id);
        CHECK(isComplete(question.prompt));
        CHECK(question.hint.english.empty() == question.hint.spanish.empty());
        for (const auto& choice : question.choices)
            CHECK(isComplete(choice.label));
        for (const auto& part : question.parts)
            CHECK(isComplete(part.label));
        if (question.type == QuestionType::Table)
            CHECK((isComplete(question.rowName) && question.formRows > 0));
        if (question.applies)
            checkCondition(*question.applies);
        CHECK(std::any_of(sections().begin(), sections().end(),
                          [&](const Section& section) { return section.id == question.section; }));
        CHECK(question.prompt.english.find("aplic") == std::string::npos);
        for (const auto* falseFriend :
             {"aplicación", "aplicar", "notario", "dialecto", "antecedentes", "evidencia"})
            CHECK((question.prompt.spanish + question.hint.spanish).find(falseFriend) == std::string::npos);
    }
}

TEST_CASE("The reference list's ids are all known, and none of its sentences is quoted", "[i589][catalogue]")
{
    const std::filesystem::path path{AMPARO_SHARED_DIR "/forms/i589_questions.json"};
    if (!std::filesystem::exists(path))
        SKIP("no reference list beside the checkout");
    const auto reference = nlohmann::json::parse(std::ifstream{path});
    CHECK(reference.size() == 241);
    for (const auto& each : reference) {
        const std::string id = each.at("id");
        INFO(id);
        const auto place = placeNamed(id);
        REQUIRE(place);
        if (const std::string official = each.at("text_en"); official.size() > 40)
            CHECK(place->question->prompt.english.find(official.substr(0, 30)) == std::string::npos);
        if (each.at("required") == "always")
            CHECK(place->question->requirement == Requirement::Always);
    }
}

TEST_CASE("The form's numbering of children leads to one question and a row", "[i589][catalogue]")
{
    const auto place = placeNamed("a2_ch6_21");
    REQUIRE(place);
    CHECK((place->question->id == "child.21" && place->row == 5));
    CHECK_FALSE(placeNamed("a2_ch7_01"));
    CHECK_FALSE(placeNamed("a2_ch1_22"));
    CHECK_FALSE(placeNamed("child.05"));
}

TEST_CASE("The edition map has a use for each box exactly once", "[i589][edition]")
{
    const auto& edition = newestEdition();
    std::multiset<std::string> leaves{edition.leaveEmpty.begin(), edition.leaveEmpty.end()};
    for (const auto& [id, fields] : edition.questions) {
        INFO(id);
        const auto* question = findQuestion(id);
        REQUIRE(question != nullptr);
        collect(fields, leaves);
        for (const auto& [value, leaf] : fields.boxes) {
            CHECK((question->choices.empty() ? value == "yes" || value == "no" : question->hasChoice(value)));
            CHECK(edition.fields.at(leaf).onStates.size() == 1);
        }
        for (const auto& [part, leaf] : fields.parts)
            CHECK((question->part(part) != nullptr
                   && edition.fields.at(leaf).maxLength == question->part(part)->limit));
        if (!fields.text.empty())
            CHECK(edition.fields.at(fields.text).maxLength == question->limit);
        CHECK(fields.rows.size() == static_cast<std::size_t>(question->formRows));
    }
    CHECK(edition.children.size() == 6);
    for (const auto& child : edition.children)
        for (const auto& [item, fields] : child)
            collect(fields, leaves);
    const auto& a = edition.childrenSheet;
    const auto& b = edition.continuation;
    for (const auto& leaf :
         {a.aNumber, a.name, a.date, b.part, b.question, b.text, b.aNumber, b.name, b.date})
        leaves.insert(leaf);
    CHECK(leaves.size() == 448);
    for (const auto& [leaf, field] : edition.fields) {
        INFO(leaf);
        CHECK(leaves.count(leaf) == 1);
    }
}
