// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace i18n {

/// Values for the placeholders of a message, by name.
using MessageValues = std::map<std::string, std::variant<std::string, std::int64_t>, std::less<>>;

/// The sentence `key` of `i18n/messages/*.{en,es}.json` with its placeholders filled (ICU MessageFormat:
/// plurals work). A number is grouped as `language` does it, so a year is given as text. An unknown key or a
/// placeholder without a value is a fault of the program: std::logic_error.
std::string message(std::string_view key, Language language, const MessageValues& values = {});
/// Whether both languages have `key`.
bool hasMessage(std::string_view key);

} // namespace i18n
