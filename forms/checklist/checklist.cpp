// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/checklist.h"

#include "forms/checklist/checklist_data.h"

#include <QCryptographicHash>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace forms {
namespace {

using nlohmann::json;

TwoTexts textsFrom(const json& object)
{
    return {.english = object.at("en").get<std::string>(), .spanish = object.at("es").get<std::string>()};
}

bool hasFlag(const json& item, std::string_view flag)
{
    return std::ranges::find(item.at("flags"), json(flag)) != item.at("flags").end();
}

ChecklistItem itemFrom(const json& object)
{
    const auto condition = conditionFrom(object.at("condition").get<std::string>());
    if (!condition)
        throw std::logic_error{"checklists.json: unknown condition"};
    const auto text = textsFrom(object);
    return {
        .id = object.at("id").get<std::string>(),
        .order = object.at("order").get<int>(),
        .text = text,
        .discreetText = object.contains("discreet") ? textsFrom(object.at("discreet")) : text,
        .condition = *condition,
        .citation = object.at("citation").get<std::string>(),
        .isVolatile = hasFlag(object, "V"),
        .usesCaseData = hasFlag(object, "D"),
    };
}

/// The same for the same words: parsed JSON is written out with its keys in order.
std::string versionOf(const json& list)
{
    const auto words = QByteArray::fromStdString(list.dump());
    return QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().first(12).toStdString();
}

Checklist listFrom(const json& object, int validDays)
{
    const auto checkedOn = storage::dateFromIso(object.at("checkedOn").get<std::string>());
    if (!checkedOn)
        throw std::logic_error{"checklists.json: malformed date"};
    Checklist list{
        .id = object.at("id").get<std::string>(),
        .version = versionOf(object),
        .title = textsFrom(object.at("title")),
        .discreetTitle = textsFrom(object.at(object.contains("discreetTitle") ? "discreetTitle" : "title")),
        .checkedOn = *checkedOn,
        .validDays = validDays,
    };
    for (const auto& [rule, value] : object.at("values").items())
        list.days.emplace(rule,
                          NumberOfDays{value.at("days").get<int>(), value.at("source").get<std::string>()});
    for (const auto& item : object.at("items"))
        list.items.push_back(itemFrom(item));
    return list;
}

std::vector<Checklist> readLists()
{
    const auto document = json::parse(data::checklists_json());
    std::vector<Checklist> lists;
    for (const auto& list : document.at("lists"))
        lists.push_back(listFrom(list, document.at("validDays").get<int>()));
    return lists;
}

} // namespace

std::span<const Checklist> checklists()
{
    static const std::vector<Checklist> lists = readLists();
    return lists;
}

const Checklist* checklistWith(std::string_view id)
{
    const auto lists = checklists();
    const auto found = std::ranges::find(lists, id, &Checklist::id);
    return found == lists.end() ? nullptr : &*found;
}

std::vector<SelectedItem> selectItems(const Checklist& list, const CaseFacts& facts)
{
    std::vector<SelectedItem> selected;
    for (const auto& item : list.items) {
        const auto applies = holds(item.condition, facts);
        if (applies != false)
            selected.push_back({.item = item, .ask = !applies.has_value()});
    }
    return selected;
}

} // namespace forms
