// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/answers.h"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <tuple>

using storage::AnswerState;
using storage::I589Answer;
using storage::I589Answers;

namespace forms::i589 {

namespace {

auto placeOf(const I589Answer& answer)
{
    return std::tie(answer.question, answer.row, answer.part);
}

void sort(I589Answers& answers)
{
    std::ranges::sort(answers, [](const I589Answer& left, const I589Answer& right) {
        return placeOf(left) < placeOf(right);
    });
}

bool isTableRow(const I589Answer& answer)
{
    const auto* question = findQuestion(answer.question);
    return question != nullptr && question->type == QuestionType::Table;
}

/// Whether `answers` leave room for `known`: neither its place nor the whole it is part of is answered.
bool hasRoomFor(const I589Answers& answers, const I589Answer& known)
{
    return std::ranges::none_of(answers, [&](const I589Answer& each) {
        if (each.question != known.question)
            return false;
        if (isTableRow(known))
            return true;
        return each.row == known.row
            && (each.part == known.part || (each.part.empty() && !known.part.empty()));
    });
}

bool isAnswered(const I589Answers& answers, const Question& question)
{
    return std::ranges::any_of(answers, [&](const I589Answer& each) {
        return each.question == question.id && isReadyForForm(each);
    });
}

std::string english(const I589Answers& answers, std::string_view question)
{
    const auto* answer = findAnswer(answers, question);
    const bool hasWords = answer != nullptr
        && (answer->state == AnswerState::Answered || answer->state == AnswerState::ToReview);
    return hasWords ? answer->english : std::string{};
}

int numberIn(const std::string& text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

const I589Answer* findAnswer(const I589Answers& answers, std::string_view question, int row,
                             std::string_view part)
{
    const auto found = std::ranges::find_if(answers, [&](const I589Answer& each) {
        return each.row == row && each.question == question && each.part == part;
    });
    return found == answers.end() ? nullptr : &*found;
}

bool isReadyForForm(const I589Answer& answer)
{
    switch (answer.state) {
    case AnswerState::NotApplicable:
    case AnswerState::None:
    case AnswerState::Unknown: return true;
    case AnswerState::Answered:
    case AnswerState::ToReview: return !answer.english.empty();
    }
    return false;
}

int rowCount(const I589Answers& answers, std::string_view questionOrPrefix)
{
    int count = 0;
    for (const auto& each : answers)
        if (std::string_view{each.question}.starts_with(questionOrPrefix))
            count = std::max(count, each.row + 1);
    return count;
}

std::vector<std::string> chosenValues(const I589Answer& answer)
{
    std::istringstream words{answer.english};
    std::vector<std::string> values;
    for (std::string word; words >> word;)
        values.push_back(word);
    return values;
}

I589Answers withKnown(I589Answers answers, const I589Answers& known)
{
    I589Answers added;
    std::ranges::copy_if(known, std::back_inserter(added),
                         [&](const I589Answer& each) { return hasRoomFor(answers, each); });
    answers.insert(answers.end(), added.begin(), added.end());
    sort(answers);
    return answers;
}

I589Answers withConsequences(I589Answers answers)
{
    I589Answers consequences;
    const auto follows = [&](std::string question, std::string value) {
        consequences.push_back({.question = std::move(question), .english = std::move(value)});
    };
    if (const auto name = nameOnForm(answers); !name.empty())
        follows("d_name", name);
    if (const int children = rowCount(answers, "child."); children > 0) {
        follows("a2_ch_have", "yes");
        if (english(answers, "a2_ch_have") != "no")
            follows("a2_ch_total", std::to_string(children));
    }
    if (const auto status = english(answers, "a1_11"); !status.empty() && status != "M")
        follows("a2_sp_not_married", "yes");
    if (const auto* reasons = findAnswer(answers, "b_1"))
        for (const auto& reason : chosenValues(*reasons))
            if (reason == "torture")
                follows("a1_cat_box", "yes");
    return withKnown(std::move(answers), consequences);
}

bool holds(const Condition& condition, const I589Answers& answers, int row)
{
    const auto each = [&](const Condition& one) { return holds(one, answers, row); };
    const int at = std::string_view{condition.question}.starts_with("child.") ? row : 0;
    const auto* answer = findAnswer(answers, condition.question, at);
    switch (condition.kind) {
    case Condition::Kind::Is: {
        if (answer == nullptr) // a box that was never ticked says "no"
            return condition.value == "no" && condition.question == "a2_sp_not_married";
        const auto values = chosenValues(*answer);
        return std::ranges::find(values, condition.value) != values.end();
    }
    case Condition::Kind::MoreThan:
        return answer != nullptr && numberIn(answer->english) > numberIn(condition.value);
    case Condition::Kind::All: return std::ranges::all_of(condition.of, each);
    case Condition::Kind::Any: return std::ranges::any_of(condition.of, each);
    case Condition::Kind::Not: return std::ranges::none_of(condition.of, each);
    }
    return false;
}

std::vector<std::string> unansweredRequired(const I589Answers& answers)
{
    const auto complete = withConsequences(answers);
    std::vector<std::string> missing;
    for (const auto& question : questions())
        if (question.requirement == Requirement::Always && !isAnswered(complete, question))
            missing.push_back(question.id);
    return missing;
}

std::string nameOnForm(const I589Answers& answers)
{
    std::string name;
    for (const auto* part : {"a1_05", "a1_06", "a1_04"})
        if (const auto words = english(answers, part); !words.empty())
            name += (name.empty() ? "" : " ") + words;
    return name;
}

} // namespace forms::i589
