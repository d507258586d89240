// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/answers_json.h"

#include "forms/i589/answer_reader.h"
#include "forms/i589/answers.h"

#include <algorithm>
#include <map>
#include <tuple>

using nlohmann::json;
using nlohmann::ordered_json;
using storage::AnswerState;
using storage::I589Answer;
using storage::I589Answers;

namespace forms::i589 {

namespace {

constexpr std::size_t mostBytes = 16U << 20U;
constexpr int schema = 1;

/// Parses `text` and notes keys that stand twice in one object: JSON would keep the last without a word.
json parsed(std::string_view text, std::vector<Rejected>& rejected)
{
    std::vector<std::set<std::string>> open;
    const auto watch = [&](int /*depth*/, json::parse_event_t event, json& value) {
        if (event == json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == json::parse_event_t::object_end)
            open.pop_back();
        else if (event == json::parse_event_t::key && !open.back().insert(value.get<std::string>()).second)
            rejected.push_back({value.get<std::string>(), RejectedReason::GivenTwice});
        return true;
    };
    return json::parse(text.begin(), text.end(), watch, false);
}

void readAnswers(const json& answers, AnswerReader& reader, std::vector<Rejected>& rejected)
{
    for (const auto& [key, value] : answers.items()) {
        if (const auto place = placeNamed(key))
            reader.read(*place->question, place->row, key, value);
        else
            rejected.push_back({key, RejectedReason::UnknownKey});
    }
}

void readChildren(const json& children, AnswerReader& reader, std::vector<Rejected>& rejected)
{
    for (std::size_t row = 0; row < children.size(); ++row) {
        const auto childKey = "children[" + std::to_string(row) + "]";
        if (row >= mostRows)
            return rejected.push_back({childKey, RejectedReason::TooManyRows});
        if (!children[row].is_object()) {
            rejected.push_back({childKey, RejectedReason::WrongKind});
            continue;
        }
        for (const auto& [item, value] : children[row].items()) {
            const auto key = memberKey(childKey, item);
            if (const auto* question = findQuestion("child." + item))
                reader.read(*question, static_cast<int>(row), key, value);
            else
                rejected.push_back({key, RejectedReason::UnknownKey});
        }
    }
}

std::optional<RejectedReason> reasonAgainst(const json& file)
{
    if (!file.is_object())
        return RejectedReason::NotAnswersFile;
    if (const auto version = file.value("schema", json(schema)); version != schema)
        return version.is_number_integer() ? RejectedReason::NewerFile : RejectedReason::NotAnswersFile;
    if (file.value("form", json("I-589")) != "I-589")
        return RejectedReason::OtherForm;
    return {};
}

/// A value alone where that says everything, else with the client's words and the mark for review.
ordered_json written(const I589Answer& answer, ordered_json words)
{
    if (answer.original.empty() && answer.state != AnswerState::ToReview)
        return words;
    ordered_json object = ordered_json::object();
    const bool hasWords = !nameOf(answer.state).empty() || !answer.english.empty();
    if (hasWords)
        object["en"] = std::move(words);
    if (!answer.original.empty())
        object["es"] = answer.original;
    if (answer.state == AnswerState::ToReview)
        object["review"] = true;
    return object;
}

ordered_json written(const I589Answer& answer, QuestionType type)
{
    if (const auto name = nameOf(answer.state); !name.empty())
        return written(answer, ordered_json(name));
    if (type == QuestionType::Choices)
        return written(answer, ordered_json(chosenValues(answer)));
    return written(answer, ordered_json(answer.english));
}

/// All answers to one question (of one child): one value, an object of parts, or rows.
ordered_json written(const Question& question, const std::vector<const I589Answer*>& answers)
{
    ordered_json result;
    for (const auto* answer : answers) {
        const auto* part = question.part(answer->part);
        if (part == nullptr) {
            auto whole = written(*answer, question.type);
            if (result.is_object() && !whole.is_object())
                result["en"] = std::move(whole);
            else if (answers.size() > 1 && !whole.is_object())
                result = ordered_json{{"en", std::move(whole)}};
            else
                result = std::move(whole);
            continue;
        }
        auto* target = &result;
        if (question.type == QuestionType::Table) {
            while (result.size() <= static_cast<std::size_t>(answer->row))
                result.push_back(ordered_json::object());
            target = &result[static_cast<std::size_t>(answer->row)];
        }
        (*target)[part->key] = written(*answer, part->type);
    }
    return result;
}

} // namespace

LoadedAnswers answersFromJson(std::string_view text)
{
    LoadedAnswers loaded;
    const auto file = text.size() > mostBytes ? json{} : parsed(text, loaded.rejected);
    if (const auto reason = reasonAgainst(file))
        return {.rejected = {{.key = {}, .reason = *reason}}};
    AnswerReader reader{loaded};
    for (const auto& [key, value] : file.items()) {
        if (key == "answers" && value.is_object())
            readAnswers(value, reader, loaded.rejected);
        else if (key == "children" && value.is_array())
            readChildren(value, reader, loaded.rejected);
        else if (key == "answers" || key == "children")
            loaded.rejected.push_back({key, RejectedReason::WrongKind});
        else if (key != "schema" && key != "form")
            loaded.rejected.push_back({key, RejectedReason::UnknownKey});
    }
    const auto place = [](const I589Answer& each) { return std::tie(each.question, each.row, each.part); };
    std::ranges::sort(loaded.answers, [&](const I589Answer& left, const I589Answer& right) {
        return place(left) < place(right);
    });
    return loaded;
}

std::string answersToJson(const I589Answers& answers)
{
    ordered_json all = ordered_json::object();
    ordered_json children = ordered_json::array();
    const int childCount = rowCount(answers, "child.");
    for (int child = 0; child < childCount; ++child)
        children.push_back(ordered_json::object());
    for (const auto& question : questions()) {
        std::map<int, std::vector<const I589Answer*>> found; // by child
        for (const auto& answer : answers)
            if (answer.question == question.id)
                found[question.isAskedOfEachChild() ? answer.row : 0].push_back(&answer);
        for (const auto& [child, given] : found) {
            if (question.isAskedOfEachChild())
                children[static_cast<std::size_t>(child)][question.id.substr(6)] = written(question, given);
            else
                all[question.id] = written(question, given);
        }
    }
    ordered_json file{{"schema", schema}, {"form", "I-589"}, {"answers", std::move(all)}};
    if (!children.empty())
        file["children"] = std::move(children);
    return file.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string_view sentence(RejectedReason reason, i18n::Language language)
{
    const auto in = [&](std::string_view english, std::string_view spanish) {
        return language == i18n::Language::English ? english : spanish;
    };
    switch (reason) {
    case RejectedReason::NotAnswersFile:
        return in("This is not a file of answers.", "Este no es un archivo de respuestas.");
    case RejectedReason::NewerFile:
        return in("This file was made by a newer version of the program.",
                  "Este archivo lo hizo una versión más nueva del programa.");
    case RejectedReason::OtherForm:
        return in("This file is for another form.", "Este archivo es de otro formulario.");
    case RejectedReason::UnknownKey:
        return in("The form has no such question.", "El formulario no tiene esa pregunta.");
    case RejectedReason::GivenTwice: return in("This is answered twice.", "Esta respuesta está dos veces.");
    case RejectedReason::WrongKind:
        return in("This is not the kind of answer the question takes.",
                  "Esta no es la clase de respuesta que lleva la pregunta.");
    case RejectedReason::NotAChoice:
        return in("This is not one of the choices.", "Esta no es una de las opciones.");
    case RejectedReason::NotADate:
        return in("This is not a date. Write it as 2019-03-14, 2019-03 or 2019.",
                  "Esto no es una fecha. Escríbala así: 2019-03-14, 2019-03 o 2019.");
    case RejectedReason::TooLong:
        return in("This is longer than the form allows.",
                  "Esto es más largo de lo que permite el formulario.");
    case RejectedReason::TooManyRows: return in("There are too many rows.", "Hay demasiados renglones.");
    case RejectedReason::NotText:
        return in("This holds characters that are no text.", "Esto tiene caracteres que no son texto.");
    case RejectedReason::NotAnAnswer:
        return in("This is written by hand or by the government, not by the program.",
                  "Esto se escribe a mano o lo llena el gobierno, no el programa.");
    }
    return {};
}

} // namespace forms::i589
