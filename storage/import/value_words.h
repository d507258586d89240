// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case.h"
#include "storage/records/hearing.h"
#include "storage/records/person.h"

#include <optional>
#include <string_view>

namespace storage::sheet {

/// The words clinics and TRAC use, in English and Spanish; accents and case do not matter. Nothing for any
/// other.
std::optional<Outcome> outcomeNamed(std::string_view text);
std::optional<HearingKind> hearingKindNamed(std::string_view text);
/// "Yes" is a control date, as in a column of that name.
std::optional<HearingFixity> hearingFixityNamed(std::string_view text);
/// "M" is a man in English and a woman in Spanish ("mujer"): it is what `letterM` says, if anything.
std::optional<Sex> sexNamed(std::string_view text, std::optional<Sex> letterM);
/// "Yes" and "represented" are `Full`.
std::optional<Representation> representationNamed(std::string_view text);
/// What kind of case a program is; `Other` for a program we do not know.
CaseKind caseKindOfProgram(std::string_view text);
/// "N/A", "-", "unknown", "sin dato": a cell that says there is nothing to say.
bool saysNothing(std::string_view text);
/// "no", "none", "ninguno", "pro se", in a column for an attorney's name.
bool saysNoAttorney(std::string_view text);

} // namespace storage::sheet
