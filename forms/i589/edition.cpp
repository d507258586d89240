// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/edition.h"

#include "forms/i589/data.h"

#include <nlohmann/json.hpp>

#include <regex>
#include <stdexcept>

using nlohmann::json;

namespace forms::i589 {

namespace {

storage::Date dateIn(const json& text)
{
    const auto date = storage::dateFromIso(text.get<std::string>());
    if (!date)
        throw std::logic_error{"edition map: not a date"};
    return *date;
}

ExpectedField fieldIn(const json& from)
{
    ExpectedField field;
    field.onStates = from.value("on", std::vector<std::string>{});
    if (from.contains("max"))
        field.maxLength = from.at("max").get<int>();
    field.multiline = from.value("multiline", false);
    field.page = from.at("page");
    return field;
}

FieldsOfQuestion fieldsIn(const json& from)
{
    using Names = std::map<std::string, std::string>;
    return {.text = from.value("text", std::string{}),
            .boxes = from.value("boxes", Names{}),
            .parts = from.value("parts", Names{}),
            .rows = from.value("rows", std::vector<Names>{})};
}

std::map<std::string, FieldsOfQuestion> questionsIn(const json& from)
{
    std::map<std::string, FieldsOfQuestion> questions;
    for (const auto& [id, fields] : from.items())
        questions.emplace(id, fieldsIn(fields));
    return questions;
}

Edition readEdition(std::string_view text)
{
    const auto file = json::parse(text);
    Edition edition{
        .date = dateIn(file.at("edition")), .pages = file.at("pages"), .reviewed = file.at("reviewed")};
    if (file.contains("newer_reported"))
        edition.newerReported = dateIn(file.at("newer_reported"));
    for (const auto& [leaf, field] : file.at("fields").items())
        edition.fields.emplace(leaf, fieldIn(field));
    edition.leaveEmpty = file.at("leave_empty").get<std::vector<std::string>>();
    edition.questions = questionsIn(file.at("questions"));
    for (const auto& child : file.at("children"))
        edition.children.push_back(questionsIn(child));
    const auto& a = file.at("supplement_a");
    edition.childrenSheet = {a.at("first_child").get<int>() - 1, a.at("children_per_sheet"), a.at("a_number"),
                             a.at("name"), a.at("date")};
    const auto& b = file.at("supplement_b");
    edition.continuation
        = {b.at("part"), b.at("question"), b.at("text"), b.at("a_number"), b.at("name"), b.at("date")};
    return edition;
}

std::string twoDigits(unsigned number)
{
    const auto text = std::to_string(number % 100);
    return text.size() < 2 ? "0" + text : text;
}

} // namespace

std::string Edition::printed() const
{
    return printedEdition(date);
}

const Edition& newestEdition()
{
    static const Edition edition = readEdition(data::_2025_01_20_json());
    return edition;
}

std::string printedEdition(storage::Date date)
{
    return twoDigits(static_cast<unsigned>(date.month())) + "/" + twoDigits(static_cast<unsigned>(date.day()))
        + "/" + twoDigits(static_cast<unsigned>(static_cast<int>(date.year())));
}

std::optional<storage::Date> editionFromPrinted(const std::string& text)
{
    static const std::regex shape{R"((\d\d)/(\d\d)/(\d\d))"};
    std::smatch match;
    if (!std::regex_match(text, match, shape))
        return {};
    return storage::dateFromIso("20" + match[3].str() + "-" + match[1].str() + "-" + match[2].str());
}

} // namespace forms::i589
