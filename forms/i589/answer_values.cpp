// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/answer_values.h"

#include "forms/pdf/text.h"
#include "i18n/fold.h"
#include "storage/base/date.h"
#include "storage/records/a_number.h"

#include <algorithm>

using nlohmann::json;
using storage::AnswerState;

namespace forms::i589 {

namespace {

using Read = std::variant<ReadValue, RejectedReason>;

constexpr std::size_t longestStory = 100'000;
constexpr std::size_t longestText = 2'000;

std::string lower(std::string_view text)
{
    std::string result{text};
    std::ranges::transform(result, result.begin(), [](char each) {
        return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    });
    return result;
}

std::size_t limitOf(const ValueRule& rule)
{
    if (rule.limit)
        return static_cast<std::size_t>(*rule.limit);
    return rule.type == QuestionType::LongText ? longestStory : longestText;
}

Read readText(const std::string& text, const ValueRule& rule)
{
    if (pdf::countedLength(compact(text, rule.format)) > limitOf(rule))
        return RejectedReason::TooLong;
    return ReadValue{.english = text};
}

Read readDate(const std::string& text, const ValueRule& rule)
{
    if (rule.type == QuestionType::MonthYear && lower(text) == "present")
        return ReadValue{.english = "present"};
    const auto date = storage::partialDateFromIso(text);
    if (!date)
        return RejectedReason::NotADate;
    return ReadValue{.english = toIso(*date)};
}

Read readNumber(const std::string& text, const ValueRule& rule)
{
    if (text.empty() || text.find_first_not_of("0123456789") != std::string::npos)
        return RejectedReason::WrongKind;
    return readText(text, rule);
}

Read readYesNo(const std::string& text)
{
    const auto word = lower(text);
    if (word != "yes" && word != "no")
        return RejectedReason::NotAChoice;
    return ReadValue{.english = word};
}

Read readChoice(const std::string& text, const ValueRule& rule)
{
    for (const auto& choice : *rule.choices)
        if (lower(choice.value) == lower(text))
            return ReadValue{.english = choice.value};
    return RejectedReason::NotAChoice;
}

Read readWords(const std::string& text, const ValueRule& rule)
{
    if (!i18n::isCleanText(text))
        return RejectedReason::NotText;
    switch (rule.type) {
    case QuestionType::Text:
    case QuestionType::LongText: return readText(text, rule);
    case QuestionType::Date:
    case QuestionType::MonthYear: return readDate(text, rule);
    case QuestionType::Number: return readNumber(text, rule);
    case QuestionType::YesNo:
    case QuestionType::CheckBox: return readYesNo(text);
    case QuestionType::Choice:
    case QuestionType::Choices: return readChoice(text, rule);
    case QuestionType::Group:
    case QuestionType::Table: return RejectedReason::WrongKind;
    case QuestionType::Signature:
    case QuestionType::OfficeUse: return RejectedReason::NotAnAnswer;
    }
    return RejectedReason::WrongKind;
}

/// Boxes to tick have no room for "N/A"; a text box that lists marital states has.
bool takesNoneTokens(QuestionType type)
{
    return type != QuestionType::YesNo && type != QuestionType::CheckBox && type != QuestionType::Choices
        && type != QuestionType::Signature && type != QuestionType::OfficeUse;
}

Read readScalar(const json& value, const ValueRule& rule)
{
    if (value.is_boolean() && (rule.type == QuestionType::YesNo || rule.type == QuestionType::CheckBox))
        return ReadValue{.english = value.get<bool>() ? "yes" : "no"};
    if (value.is_number_unsigned() && rule.type == QuestionType::Number)
        return readNumber(std::to_string(value.get<std::uint64_t>()), rule);
    if (!value.is_string())
        return RejectedReason::WrongKind;
    const auto& text = value.get_ref<const std::string&>();
    if (const auto state = stateNamed(text); state && takesNoneTokens(rule.type))
        return ReadValue{.state = *state};
    return readWords(text, rule);
}

/// The client's own words and the mark for review around `english`.
Read withOriginal(const json& object, Read english, const ValueRule& rule)
{
    auto* value = std::get_if<ReadValue>(&english);
    if (value == nullptr)
        return english;
    if (const auto original = object.find("es"); original != object.end()) {
        if (!original->is_string())
            return RejectedReason::WrongKind;
        value->original = original->get<std::string>();
        if (!i18n::isCleanText(value->original))
            return RejectedReason::NotText;
        if (pdf::countedLength(value->original)
            > (rule.type == QuestionType::LongText ? longestStory : longestText))
            return RejectedReason::TooLong;
    }
    if (const auto review = object.find("review"); review != object.end()) {
        if (!review->is_boolean())
            return RejectedReason::WrongKind;
        if (review->get<bool>() && value->state == AnswerState::Answered)
            value->state = AnswerState::ToReview;
    }
    return english;
}

} // namespace

ValueRule ruleOf(const Question& question)
{
    return {question.type, question.format, question.limit, &question.choices};
}

ValueRule ruleOf(const Part& part)
{
    return {part.type, Format::Free, part.limit, nullptr};
}

Read readValue(const json& value, const ValueRule& rule)
{
    if (!value.is_object())
        return readScalar(value, rule);
    const auto words = value.find("en");
    if (words == value.end())
        return withOriginal(value, ReadValue{}, rule);
    return withOriginal(value, readScalar(*words, rule), rule);
}

std::optional<AnswerState> stateNamed(std::string_view text)
{
    const auto word = lower(text);
    if (word == "n/a")
        return AnswerState::NotApplicable;
    if (word == "none")
        return AnswerState::None;
    if (word == "unknown")
        return AnswerState::Unknown;
    return {};
}

std::string_view nameOf(AnswerState state)
{
    switch (state) {
    case AnswerState::NotApplicable: return "N/A";
    case AnswerState::None: return "None";
    case AnswerState::Unknown: return "Unknown";
    case AnswerState::Answered:
    case AnswerState::ToReview: return "";
    }
    return "";
}

std::string compact(std::string_view text, Format format)
{
    if (format == Format::Free)
        return std::string{text};
    if (format == Format::ANumber)
        if (const auto number = storage::ANumber::parse(text))
            return number->digits();
    std::string bare{text};
    std::erase_if(bare, [](char each) { return each == '-' || each == ' '; });
    const bool isNumber = std::ranges::all_of(bare, [](char each) {
        return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
    });
    return isNumber ? bare : std::string{text};
}

} // namespace forms::i589
