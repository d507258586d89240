// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/catalogue.h"

#include "forms/i589/data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>

using nlohmann::json;

namespace forms::i589 {

namespace {

template <class Enum>
Enum named(const std::map<std::string, Enum, std::less<>>& names, const std::string& name)
{
    const auto found = names.find(name);
    if (found == names.end())
        throw std::logic_error{"questions.json: unknown word " + name};
    return found->second;
}

QuestionType typeNamed(const std::string& name)
{
    static const std::map<std::string, QuestionType, std::less<>> names{
        {"text", QuestionType::Text},           {"longtext", QuestionType::LongText},
        {"date", QuestionType::Date},           {"monthyear", QuestionType::MonthYear},
        {"number", QuestionType::Number},       {"yesno", QuestionType::YesNo},
        {"choice", QuestionType::Choice},       {"choices", QuestionType::Choices},
        {"checkbox", QuestionType::CheckBox},   {"group", QuestionType::Group},
        {"table", QuestionType::Table},         {"signature", QuestionType::Signature},
        {"office_use", QuestionType::OfficeUse}};
    return named(names, name);
}

Requirement requirementNamed(const std::string& name)
{
    static const std::map<std::string, Requirement, std::less<>> names{
        {"always", Requirement::Always},           {"none_if_none", Requirement::NoneIfNone},
        {"conditional", Requirement::Conditional}, {"optional", Requirement::Optional},
        {"derived", Requirement::Derived},         {"by_hand", Requirement::ByHand},
        {"office_use", Requirement::OfficeUse}};
    return named(names, name);
}

Format formatNamed(const std::string& name)
{
    static const std::map<std::string, Format, std::less<>> names{{"", Format::Free},
                                                                  {"a_number", Format::ANumber},
                                                                  {"ssn", Format::SocialSecurity},
                                                                  {"uscis_account", Format::OnlineAccount},
                                                                  {"i94", Format::I94}};
    return named(names, name);
}

std::optional<int> limitIn(const json& from)
{
    return from.contains("limit") ? std::optional{from.at("limit").get<int>()} : std::nullopt;
}

Wording wordingIn(const json& from, const std::string& prefix = {})
{
    return {from.value(prefix + "en", std::string{}), from.value(prefix + "es", std::string{})};
}

Condition conditionIn(const json& from)
{
    const auto group = [&](Condition::Kind kind, const json& members) {
        Condition condition{.kind = kind};
        for (const auto& member : members)
            condition.of.push_back(conditionIn(member));
        return condition;
    };
    if (from.contains("all"))
        return group(Condition::Kind::All, from.at("all"));
    if (from.contains("any"))
        return group(Condition::Kind::Any, from.at("any"));
    if (from.contains("not"))
        return group(Condition::Kind::Not, json::array({from.at("not")}));
    if (from.contains("more_than"))
        return {.kind = Condition::Kind::MoreThan,
                .question = from.at("question"),
                .value = std::to_string(from.at("more_than").get<int>())};
    return {.kind = Condition::Kind::Is, .question = from.at("question"), .value = from.at("is")};
}

Question questionIn(const json& from)
{
    Question question{.id = from.at("id"), .section = from.at("section"), .item = from.at("item")};
    question.type = typeNamed(from.at("type"));
    question.requirement = requirementNamed(from.at("required"));
    question.format = formatNamed(from.value("format", std::string{}));
    question.limit = limitIn(from);
    question.formRows = from.value("form_rows", 0);
    question.rowName = wordingIn(from, "row_");
    question.prompt = wordingIn(from);
    question.hint = wordingIn(from, "hint_");
    for (const auto& choice : from.value("choices", json::array()))
        question.choices.push_back({choice.at("value"), wordingIn(choice)});
    for (const auto& part : from.value("parts", json::array()))
        question.parts.push_back({.key = part.at("key"),
                                  .type = typeNamed(part.at("type")),
                                  .label = wordingIn(part),
                                  .limit = limitIn(part),
                                  .firstRowOnly = part.value("first_row_only", false)});
    if (from.contains("applies"))
        question.applies = conditionIn(from.at("applies"));
    return question;
}

struct Catalogue {
    std::vector<Section> sections;
    std::vector<Question> questions;
    std::map<std::string, std::size_t, std::less<>> byId;
};

Catalogue readCatalogue()
{
    Catalogue catalogue;
    const auto file = json::parse(data::questions_json());
    for (const auto& section : file.at("sections"))
        catalogue.sections.push_back({section.at("id"), wordingIn(section)});
    for (const auto& question : file.at("questions"))
        catalogue.questions.push_back(questionIn(question));
    for (std::size_t i = 0; i < catalogue.questions.size(); ++i)
        catalogue.byId.emplace(catalogue.questions[i].id, i);
    return catalogue;
}

const Catalogue& catalogue()
{
    static const Catalogue read = readCatalogue();
    return read;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

const Part* Question::part(std::string_view key) const
{
    const auto found = std::ranges::find_if(parts, [&](const Part& each) { return each.key == key; });
    return found == parts.end() ? nullptr : &*found;
}

bool Question::hasChoice(std::string_view value) const
{
    return std::ranges::any_of(choices, [&](const Choice& each) { return each.value == value; });
}

const std::vector<Question>& questions()
{
    return catalogue().questions;
}

const std::vector<Section>& sections()
{
    return catalogue().sections;
}

const Question* findQuestion(std::string_view id)
{
    const auto found = catalogue().byId.find(id);
    return found == catalogue().byId.end() ? nullptr : &catalogue().questions[found->second];
}

std::optional<QuestionPlace> placeNamed(std::string_view id)
{
    constexpr std::string_view prefix = "a2_ch"; // a2_chN_NN
    if (id.size() == 9 && id.starts_with(prefix) && id[5] >= '1' && id[5] <= '6' && id[6] == '_'
        && isDigit(id[7]) && isDigit(id[8]))
        if (const auto* question = findQuestion("child." + std::string{id.substr(7)}))
            return QuestionPlace{question, id[5] - '1'};
    const auto* question = findQuestion(id);
    if (question == nullptr || question->isAskedOfEachChild())
        return {};
    return QuestionPlace{question};
}

FormPlace formPlace(const Question& question)
{
    const auto space = question.section.find(' ');
    const bool isPart = !question.section.starts_with("Supplement");
    const auto item = question.section == "A.II spouse" ? "Spouse, " + question.item : question.item;
    return {isPart ? question.section.substr(0, space) : question.section, item};
}

} // namespace forms::i589
