// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace i18n {

/// What `fold` means, by ICU transliteration: exact for every script, and slow (some 10 microseconds a name).
/// `fold` looks most letters up in a table that is filled from here.
std::string foldByRules(std::string_view text);

} // namespace i18n
