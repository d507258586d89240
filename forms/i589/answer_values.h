// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/i589/answers_json.h"
#include "forms/i589/catalogue.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <variant>

namespace forms::i589 {

/// What one value of an answers file has to be.
struct ValueRule {
    QuestionType type{QuestionType::Text};
    Format format{Format::Free};
    std::optional<int> limit{};
    const std::vector<Choice>* choices{nullptr};
};
ValueRule ruleOf(const Question& question);
ValueRule ruleOf(const Part& part);

/// What one value says, without its place.
struct ReadValue {
    storage::AnswerState state{storage::AnswerState::Answered};
    std::string english{};
    std::string original{};
};

/// Reads a value, or says why it cannot be one. Lists are read by the caller.
std::variant<ReadValue, RejectedReason> readValue(const nlohmann::json& value, const ValueRule& rule);
/// The state that "N/A", "None" and "Unknown" (in any case) stand for.
std::optional<storage::AnswerState> stateNamed(std::string_view text);
/// "N/A", "None", "Unknown"; empty for the states that have words.
std::string_view nameOf(storage::AnswerState state);
/// `text` as the form wants it: numbers without the marks people put between their digits.
std::string compact(std::string_view text, Format format);

} // namespace forms::i589
