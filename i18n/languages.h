// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace i18n {

/// A language clients speak. Our own table: ICU knows no Mam or Q'anjob'al.
struct SpokenLanguage {
    /// ISO 639: "es", "mam", "quc". Where ISO has codes of single variants only, one of its private range
    /// stands for all of them: "qmx" is Mixtec.
    std::string_view code;
    std::string_view english; ///< "K'iche'"
    std::string_view spanish; ///< "k'iche'"
    std::string_view endonym; ///< What its speakers call it, in their script: not every font has it.
};

/// All of them, the most frequent at the border first.
std::span<const SpokenLanguage> spokenLanguages();
/// The language with `code`.
std::optional<SpokenLanguage> spokenLanguage(std::string_view code);
/// Recognises a code or a name in English, Spanish or the language itself; accents, case and apostrophes do
/// not matter.
std::optional<SpokenLanguage> spokenLanguageNamed(std::string_view text);
/// Its name in `language`; the code itself if it is unknown.
std::string languageName(std::string_view code, Language language);

} // namespace i18n
