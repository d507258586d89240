// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "storage/base/date.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace storage::docket {

/// What a rule counts from.
enum class RuleTrigger { Arrival, FixedDate, Hearing };

enum class RuleUnit { Hour, Day, Year };

enum class RuleDirection { On, After, Before };

/// What a Saturday, Sunday or federal holiday at the end does to a date.
enum class RuleRoll { None, NextBusinessDay, PreviousBusinessDay };

/// Only an active rule makes dates; the others stay in the book so that the clinic sees them.
enum class RuleState { Active, Proposed, Enjoined, Off };

/// How sure the sources are.
enum class RuleConfidence { High, Medium, Low };

/// The clinic's attorney checked a version of a rule against its source.
struct RuleSignOff {
    std::string by;
    Date on{};
    std::string source;

    friend bool operator==(const RuleSignOff&, const RuleSignOff&) = default;
};

/// A rule's name and explanation in one language.
struct RuleText {
    std::string name;
    std::string explanation;

    friend bool operator==(const RuleText&, const RuleText&) = default;
};

/// One version of one rule of time. A changed rule is a new version with its own range; the old one is kept.
struct Rule {
    std::string id; ///< "OYD-OUTER".
    std::string version; ///< "1".
    RuleTrigger trigger{RuleTrigger::FixedDate};
    int offset{};
    RuleUnit unit{RuleUnit::Day};
    RuleDirection direction{RuleDirection::On};
    int thenDays{}; ///< Days added after the offset: -1 in "one year minus one day".
    RuleRoll roll{RuleRoll::None};
    std::string citation{};
    std::optional<Date> effectiveFrom{}; ///< First governing date for which this version holds.
    std::optional<Date> effectiveTo{}; ///< Last one; empty while it holds.
    std::string source{};
    RuleConfidence confidence{RuleConfidence::Low};
    RuleState state{RuleState::Active};
    std::optional<RuleSignOff> signOff{}; ///< Empty: no attorney of the clinic has checked it.
    RuleText english{};
    RuleText spanish{};

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// The rules a clinic works with.
class RuleBook {
public:
    explicit RuleBook(std::vector<Rule> rules) : m_rules{std::move(rules)} { }

    std::span<const Rule> all() const { return m_rules; }
    /// The active version of `id` that holds on `governing`: the day of the arrival or hearing, never today.
    std::optional<Rule> inForce(std::string_view id, Date governing) const;
    /// Exactly this version, active or not: what an old date was made by.
    std::optional<Rule> version(std::string_view id, std::string_view version) const;

private:
    std::vector<Rule> m_rules;
};

/// The rules that come with the program.
const RuleBook& shippedRules();
/// The rules written in `json` (the form of rules.json); throws std::logic_error or a json exception if it is
/// unsound.
RuleBook readRules(std::string_view json);
/// Name and explanation in `language`.
const RuleText& textOf(const Rule& rule, i18n::Language language);

} // namespace storage::docket
