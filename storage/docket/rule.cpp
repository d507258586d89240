// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/rule.h"

#include "storage/docket/data.h"

#include <nlohmann/json.hpp>

#include <array>
#include <stdexcept>
#include <utility>

namespace storage::docket {
namespace {

template <class Enum> using Words = std::pair<std::string_view, Enum>;

constexpr std::array triggers{Words<RuleTrigger>{"arrival", RuleTrigger::Arrival},
                              Words<RuleTrigger>{"fixed-date", RuleTrigger::FixedDate},
                              Words<RuleTrigger>{"hearing", RuleTrigger::Hearing}};
constexpr std::array units{Words<RuleUnit>{"hour", RuleUnit::Hour}, Words<RuleUnit>{"day", RuleUnit::Day},
                           Words<RuleUnit>{"year", RuleUnit::Year}};
constexpr std::array directions{Words<RuleDirection>{"on", RuleDirection::On},
                                Words<RuleDirection>{"after", RuleDirection::After},
                                Words<RuleDirection>{"before", RuleDirection::Before}};
constexpr std::array rolls{Words<RuleRoll>{"none", RuleRoll::None},
                           Words<RuleRoll>{"next-business-day", RuleRoll::NextBusinessDay},
                           Words<RuleRoll>{"previous-business-day", RuleRoll::PreviousBusinessDay}};
constexpr std::array states{
    Words<RuleState>{"active", RuleState::Active}, Words<RuleState>{"proposed", RuleState::Proposed},
    Words<RuleState>{"enjoined", RuleState::Enjoined}, Words<RuleState>{"off", RuleState::Off}};
constexpr std::array confidences{Words<RuleConfidence>{"high", RuleConfidence::High},
                                 Words<RuleConfidence>{"medium", RuleConfidence::Medium},
                                 Words<RuleConfidence>{"low", RuleConfidence::Low}};

template <class Enum, std::size_t Size>
Enum named(const std::array<Words<Enum>, Size>& words, const nlohmann::json& value)
{
    const auto& text = value.get_ref<const std::string&>();
    for (const auto& [word, meaning] : words)
        if (word == text)
            return meaning;
    throw std::logic_error{"rules.json: no such word: " + text};
}

Date readDate(const nlohmann::json& value)
{
    const auto date = dateFromIso(value.get_ref<const std::string&>());
    if (!date)
        throw std::logic_error{"rules.json: no such date"};
    return *date;
}

std::optional<Date> readOptionalDate(const nlohmann::json& value)
{
    return value.is_null() ? std::nullopt : std::optional{readDate(value)};
}

std::optional<RuleSignOff> readSignOff(const nlohmann::json& value)
{
    if (value.is_null())
        return std::nullopt;
    return RuleSignOff{.by = value.at("by"), .on = readDate(value.at("on")), .source = value.at("source")};
}

RuleText readText(const nlohmann::json& value)
{
    return {.name = value.at("name"), .explanation = value.at("explanation")};
}

Rule readRule(const nlohmann::json& row)
{
    Rule rule{
        .id = row.at("id"),
        .version = row.at("version"),
        .trigger = named(triggers, row.at("trigger")),
        .offset = row.at("offset"),
        .unit = named(units, row.at("unit")),
        .direction = named(directions, row.at("direction")),
        .thenDays = row.value("then_days", 0),
        .roll = named(rolls, row.at("roll")),
        .citation = row.at("citation"),
        .effectiveFrom = readOptionalDate(row.at("effective_from")),
        .effectiveTo = readOptionalDate(row.at("effective_to")),
        .source = row.at("source"),
        .confidence = named(confidences, row.at("confidence")),
        .state = named(states, row.at("state")),
        .signOff = readSignOff(row.at("sign_off")),
        .english = readText(row.at("en")),
        .spanish = readText(row.at("es")),
    };
    // Which way it counts is said by the direction alone.
    if (rule.offset < 0)
        throw std::logic_error{"rules.json: a negative offset in " + rule.id};
    return rule;
}

bool holdsOn(const Rule& rule, Date governing)
{
    return (!rule.effectiveFrom || *rule.effectiveFrom <= governing)
        && (!rule.effectiveTo || governing <= *rule.effectiveTo);
}

} // namespace

std::optional<Rule> RuleBook::inForce(std::string_view id, Date governing) const
{
    for (const auto& rule : m_rules)
        if (rule.id == id && rule.state == RuleState::Active && holdsOn(rule, governing))
            return rule;
    return std::nullopt;
}

std::optional<Rule> RuleBook::version(std::string_view id, std::string_view version) const
{
    for (const auto& rule : m_rules)
        if (rule.id == id && rule.version == version)
            return rule;
    return std::nullopt;
}

RuleBook readRules(std::string_view json)
{
    const auto file = nlohmann::json::parse(json);
    std::vector<Rule> rules;
    for (const auto& row : file.at("rules"))
        rules.push_back(readRule(row));
    return RuleBook{std::move(rules)};
}

const RuleBook& shippedRules()
{
    static const auto book = readRules(data::rules_json());
    return book;
}

const RuleText& textOf(const Rule& rule, i18n::Language language)
{
    return language == i18n::Language::Spanish ? rule.spanish : rule.english;
}

} // namespace storage::docket
