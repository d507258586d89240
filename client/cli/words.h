// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "i18n/message.h"

#include <string>
#include <string_view>

namespace client::cli {

/// The words of the command line in one language: `i18n/messages/cli.*.json`.
class Words {
public:
    explicit Words(i18n::Language language) : m_language{language} { }

    i18n::Language language() const { return m_language; }
    /// The message "cli." + `key`.
    std::string operator()(std::string_view key, const i18n::MessageValues& values = {}) const;
    /// A placeholder's value for a number that is not grouped: a year, a line of a file.
    static std::string plain(std::size_t number) { return std::to_string(number); }

private:
    i18n::Language m_language;
};

/// The language a terminal speaks: LC_ALL, LC_MESSAGES or LANG, the first that is set; English if none says
/// Spanish.
i18n::Language languageOfEnvironment();

} // namespace client::cli
