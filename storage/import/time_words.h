// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace storage::sheet {

/// The month a folded word names in English or Spanish; three letters are enough.
std::optional<unsigned> monthNamed(std::string_view foldedWord);
/// The day of the week a folded word names in full.
std::optional<std::chrono::weekday> weekdayNamed(std::string_view foldedWord);
/// `text` with ASCII letters in lower case, and the no-break spaces that programs put into times as plain
/// ones.
std::string plainLower(std::string_view text);

} // namespace storage::sheet
