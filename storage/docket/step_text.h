// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "storage/docket/rule.h"
#include "storage/records/deadline.h"

#include <string>
#include <string_view>

namespace storage::docket {

/// One step of the arithmetic behind a date as a sentence, for "why?" on screen and on paper: "On October 12,
/// 2026 nothing is open (Columbus Day)." A step of a later version of the program, which this one has no
/// words for, is its date alone. `rules` gives the names of the rules that are mentioned.
std::string stepText(const DateStep& step, i18n::Language language, const RuleBook& rules = shippedRules());
/// Why a day is closed, in words: "Saturday" / "sábado" for "sat", else the name of the holiday.
std::string closedText(std::string_view why, i18n::Language language);

} // namespace storage::docket
