// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace i18n {

/// A language the program and its papers speak. Locale es_US for Spanish: 12-hour clock, Sunday first.
enum class Language { English, Spanish };

/// "en" or "es"; nothing for anything else. "es_MX.UTF-8" is Spanish.
std::optional<Language> languageFromCode(std::string_view code);
/// "en" or "es".
std::string_view codeOf(Language language);

} // namespace i18n
