// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/words.h"

#include <cstdlib>

namespace client::cli {

std::string Words::operator()(std::string_view key, const i18n::MessageValues& values) const
{
    return i18n::message("cli." + std::string{key}, m_language, values);
}

i18n::Language languageOfEnvironment()
{
    for (const auto* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value != nullptr && *value != '\0')
            return i18n::languageFromCode(value).value_or(i18n::Language::English);
    }
    return i18n::Language::English;
}

} // namespace client::cli
