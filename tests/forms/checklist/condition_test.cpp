// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/condition.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>
#include <string>

using forms::CaseFacts;
using forms::Condition;
using forms::conditionFrom;
using forms::holds;

namespace {

constexpr std::array tags{"COURT", "USCIS", "MPP", "US",   "LT1Y", "GT1Y",  "KIDS",  "SPOUSE",
                          "FAM",   "PROSE", "REP", "PREP", "LANG", "CRIME", "APPEAL"};

constexpr std::array members{&CaseFacts::court,          &CaseFacts::uscis,        &CaseFacts::mpp,
                             &CaseFacts::inUnitedStates, &CaseFacts::underOneYear, &CaseFacts::overOneYear,
                             &CaseFacts::children,       &CaseFacts::spouse,       &CaseFacts::family,
                             &CaseFacts::unrepresented,  &CaseFacts::represented,  &CaseFacts::preparer,
                             &CaseFacts::otherLanguage,  &CaseFacts::arrested,     &CaseFacts::appeal};

std::optional<bool> anyFact(std::mt19937& random)
{
    const auto value = random() % 3;
    return value == 0 ? std::nullopt : std::optional{value == 1};
}

CaseFacts anyFacts(std::mt19937& random)
{
    CaseFacts facts;
    for (const auto member : members)
        facts.*member = anyFact(random);
    return facts;
}

} // namespace

TEST_CASE("Each tag stands for one fact", "[checklist][condition]")
{
    CHECK(conditionFrom("ALL") == Condition{});
    for (std::size_t index = 0; index < tags.size(); ++index)
        CHECK(conditionFrom(tags[index]) == Condition{.facts = {members[index]}});
    CHECK(conditionFrom("COURT+FAM") == Condition{.facts = {&CaseFacts::court, &CaseFacts::family}});
}

TEST_CASE("Anything else is no condition", "[checklist][condition]")
{
    for (const auto* text :
         {"", "all", "COURT+", "+COURT", "COURT++FAM", "COURT FAM", "NEVER", "ALL+MPP", "COURT,FAM"})
        CHECK_FALSE(conditionFrom(text));
}

TEST_CASE("An item is shown only when all of its facts hold, with a question mark when one is unknown",
          "[checklist][condition]")
{
    std::mt19937 random{1};
    for (int round = 0; round < 5000; ++round) {
        const auto facts = anyFacts(random);
        Condition condition;
        bool anyFalse = false;
        bool anyUnknown = false;
        for (auto count = random() % 4; count > 0; --count) {
            const auto member = members[random() % members.size()];
            condition.facts.push_back(member);
            anyFalse = anyFalse || facts.*member == false;
            anyUnknown = anyUnknown || !(facts.*member).has_value();
        }
        const auto result = holds(condition, facts);
        CHECK(result == (anyFalse ? std::optional{false} : anyUnknown ? std::nullopt : std::optional{true}));
    }
}

TEST_CASE("Learning a fact settles an item and never brings back one that did not apply",
          "[checklist][condition]")
{
    std::mt19937 random{2};
    for (int round = 0; round < 5000; ++round) {
        const auto before = anyFacts(random);
        auto after = before;
        for (const auto member : members)
            if (!(after.*member).has_value())
                after.*member = random() % 2 == 0;
        Condition condition;
        for (auto count = random() % 4; count > 0; --count)
            condition.facts.push_back(members[random() % members.size()]);
        CHECK(holds(condition, after).has_value());
        if (const auto known = holds(condition, before))
            CHECK(holds(condition, after) == known);
    }
}
