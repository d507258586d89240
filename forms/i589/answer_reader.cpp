// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/answer_reader.h"

#include <algorithm>
#include <array>

using nlohmann::json;
using storage::AnswerState;

namespace forms::i589 {

namespace {

/// The words that describe a value rather than a part of it.
bool isValueKey(std::string_view key)
{
    constexpr std::array<std::string_view, 3> keys{"en", "es", "review"};
    return std::ranges::find(keys, key) != keys.end();
}

/// The key of the row `row` of the table at `key`.
std::string rowKeyOf(std::string key, int row)
{
    key += '[';
    key += std::to_string(row);
    key += ']';
    return key;
}

} // namespace

std::string memberKey(std::string key, std::string_view name)
{
    key += '.';
    key += name;
    return key;
}

void AnswerReader::reject(const std::string& key, RejectedReason reason)
{
    m_loaded.rejected.push_back({key, reason});
}

void AnswerReader::add(const std::string& key, storage::I589Answer answer)
{
    if (m_given.emplace(answer.question, answer.row, answer.part).second)
        m_loaded.answers.push_back(std::move(answer));
    else
        reject(key, RejectedReason::GivenTwice);
}

void AnswerReader::readOne(const Place& place, const std::string& key, const json& value,
                           const ValueRule& rule)
{
    if (value.is_object())
        for (const auto& [name, ignored] : value.items())
            if (!isValueKey(name))
                reject(memberKey(key, name), RejectedReason::UnknownKey);
    auto read = readValue(value, rule);
    if (const auto* reason = std::get_if<RejectedReason>(&read)) {
        reject(key, *reason);
        return;
    }
    auto& found = std::get<ReadValue>(read);
    const bool isEmpty
        = found.state == AnswerState::Answered && found.english.empty() && found.original.empty();
    if (!isEmpty)
        add(key,
            {place.question, place.row, place.part, found.state, std::move(found.english),
             std::move(found.original)});
}

void AnswerReader::readWhole(const Question& question, int row, const std::string& key, const json& value)
{
    const auto text = value.is_string() ? value.get<std::string>() : std::string{};
    if (const auto state = stateNamed(text))
        add(key, {.question = question.id, .row = row, .state = *state});
    else
        reject(key, RejectedReason::WrongKind);
}

void AnswerReader::readParts(const Question& question, int row, const std::string& key, const json& object,
                             bool withWhole)
{
    for (const auto& [name, value] : object.items()) {
        const auto* part = question.part(name);
        if (part == nullptr && withWhole && isValueKey(name))
            continue; // read with the whole
        if (part == nullptr)
            reject(memberKey(key, name), RejectedReason::UnknownKey);
        else
            readOne({question.id, row, part->key}, memberKey(key, name), value, ruleOf(*part));
    }
}

void AnswerReader::readRows(const Question& question, const std::string& key, const json& rows)
{
    int row = 0;
    for (const auto& each : rows) {
        const auto rowKey = rowKeyOf(key, row);
        if (static_cast<std::size_t>(row) >= mostRows)
            return reject(rowKey, RejectedReason::TooManyRows);
        if (each.is_object())
            readParts(question, row, rowKey, each, false);
        else
            reject(rowKey, RejectedReason::WrongKind);
        ++row;
    }
}

void AnswerReader::readChoices(const Question& question, int row, const std::string& key, const json& value)
{
    const bool hasOriginal = value.is_object() && value.contains("en");
    const json& words = hasOriginal ? value.at("en") : value;
    const json list = words.is_array() ? words : json::array({words});
    std::string chosen;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto read = list[index].is_string()
            ? readValue(list[index], ruleOf(question))
            : std::variant<ReadValue, RejectedReason>{RejectedReason::WrongKind};
        if (const auto* reason = std::get_if<RejectedReason>(&read))
            reject(words.is_array() ? key + "[" + std::to_string(index) + "]" : key, *reason);
        else if ((" " + chosen + " ").find(" " + std::get<ReadValue>(read).english + " ")
                 == std::string::npos)
            chosen += (chosen.empty() ? "" : " ") + std::get<ReadValue>(read).english;
    }
    json whole = hasOriginal ? value : json::object();
    whole["en"] = chosen;
    if (!chosen.empty())
        readOne({question.id, row}, key, whole, {.type = QuestionType::Text});
}

void AnswerReader::read(const Question& question, int row, const std::string& key, const json& value)
{
    if (question.type == QuestionType::Signature || question.type == QuestionType::OfficeUse)
        return reject(key, RejectedReason::NotAnAnswer);
    if (value.is_null())
        return;
    if (question.type == QuestionType::Table)
        return value.is_array() ? readRows(question, key, value) : readWhole(question, row, key, value);
    if (question.type == QuestionType::Group)
        return value.is_object() ? readParts(question, row, key, value, false)
                                 : readWhole(question, row, key, value);
    if (question.type == QuestionType::Choices)
        return readChoices(question, row, key, value);
    if (!question.parts.empty() && value.is_object()) {
        readParts(question, row, key, value, true);
        json whole = json::object();
        for (const auto& [name, member] : value.items())
            if (isValueKey(name))
                whole[name] = member;
        readOne({question.id, row}, key, whole, ruleOf(question));
        return;
    }
    readOne({question.id, row}, key, value, ruleOf(question));
}

} // namespace forms::i589
