// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/checklist/case_facts.h"

#include <optional>
#include <string_view>
#include <vector>

namespace forms {

/// When an item of a checklist is shown: all of its facts must hold. No facts: always.
struct Condition {
    std::vector<std::optional<bool> CaseFacts::*> facts{};

    friend bool operator==(const Condition&, const Condition&) = default;
};

/// Reads "ALL", "MPP", "COURT+FAM"; nothing for anything else.
std::optional<Condition> conditionFrom(std::string_view text);
/// False as soon as one fact is false, true when all are true, nothing when it depends on a fact that is not
/// known.
std::optional<bool> holds(const Condition& condition, const CaseFacts& facts);

} // namespace forms
