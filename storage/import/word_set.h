// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace storage::sheet {

/// The words of a name, folded and sorted, for comparing as sets.
using WordSet = std::vector<std::string>;

/// Every word of `text`.
WordSet wordSet(std::string_view text);

/// Whether every word of `small` is in `large`.
bool holds(const WordSet& large, const WordSet& small);

} // namespace storage::sheet
