// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/person.h"

#include <string>
#include <string_view>
#include <vector>

namespace storage {

/// The folded words by which `person` is found: every name and other name, each A-Number whole and by its
/// last three digits (as papers show it), and the references of their cases.
std::string searchWords(const NewPerson& person, const std::vector<std::string>& references);

/// The FTS5 expression for what someone typed: every word is the beginning of some word of the person, in any
/// order, and a number may be typed with or without "A", spaces and hyphens. Empty if nothing can be
/// searched.
std::string searchExpression(std::string_view typed);

} // namespace storage
