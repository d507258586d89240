// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/words.h"

#include <QByteArray>

namespace client::cli {

std::string Words::operator()(std::string_view key, const i18n::MessageValues& values) const
{
    return i18n::message("cli." + std::string{key}, m_language, values);
}

i18n::Language languageOfEnvironment()
{
    for (const auto* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto value = qgetenv(variable).toStdString();
        if (!value.empty())
            return i18n::languageFromCode(value).value_or(i18n::Language::English);
    }
    return i18n::Language::English;
}

} // namespace client::cli
