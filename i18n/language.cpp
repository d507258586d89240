// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/language.h"

namespace i18n {

std::optional<Language> languageFromCode(std::string_view code)
{
    if (code == "en" || code.starts_with("en_") || code.starts_with("en-"))
        return Language::English;
    if (code == "es" || code.starts_with("es_") || code.starts_with("es-"))
        return Language::Spanish;
    return std::nullopt;
}

std::string_view codeOf(Language language)
{
    return language == Language::English ? "en" : "es";
}

} // namespace i18n
