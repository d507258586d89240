// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/condition.h"

#include <algorithm>
#include <array>
#include <utility>

namespace forms {
namespace {

using FactMember = std::optional<bool> CaseFacts::*;

constexpr std::array tags{
    std::pair{std::string_view{"COURT"}, &CaseFacts::court},
    std::pair{std::string_view{"USCIS"}, &CaseFacts::uscis},
    std::pair{std::string_view{"MPP"}, &CaseFacts::mpp},
    std::pair{std::string_view{"US"}, &CaseFacts::inUnitedStates},
    std::pair{std::string_view{"LT1Y"}, &CaseFacts::underOneYear},
    std::pair{std::string_view{"GT1Y"}, &CaseFacts::overOneYear},
    std::pair{std::string_view{"KIDS"}, &CaseFacts::children},
    std::pair{std::string_view{"SPOUSE"}, &CaseFacts::spouse},
    std::pair{std::string_view{"FAM"}, &CaseFacts::family},
    std::pair{std::string_view{"PROSE"}, &CaseFacts::unrepresented},
    std::pair{std::string_view{"REP"}, &CaseFacts::represented},
    std::pair{std::string_view{"PREP"}, &CaseFacts::preparer},
    std::pair{std::string_view{"LANG"}, &CaseFacts::otherLanguage},
    std::pair{std::string_view{"CRIME"}, &CaseFacts::arrested},
    std::pair{std::string_view{"APPEAL"}, &CaseFacts::appeal},
};

std::optional<FactMember> factOf(std::string_view tag)
{
    const auto found = std::ranges::find(tags, tag, [](const auto& entry) { return entry.first; });
    return found == tags.end() ? std::nullopt : std::optional<FactMember>{found->second};
}

} // namespace

std::optional<Condition> conditionFrom(std::string_view text)
{
    Condition condition;
    if (text == "ALL")
        return condition;
    for (bool more = true; more;) {
        const auto plus = text.find('+');
        more = plus != std::string_view::npos;
        const auto fact = factOf(text.substr(0, plus));
        if (!fact)
            return std::nullopt;
        condition.facts.push_back(*fact);
        text.remove_prefix(more ? plus + 1 : text.size());
    }
    return condition;
}

std::optional<bool> holds(const Condition& condition, const CaseFacts& facts)
{
    bool certain = true;
    for (const auto fact : condition.facts) {
        if (facts.*fact == false)
            return false;
        certain = certain && (facts.*fact).has_value();
    }
    return certain ? std::optional{true} : std::nullopt;
}

} // namespace forms
