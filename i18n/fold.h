// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace i18n {

/// `text` (UTF-8) without accents, case, apostrophes and punctuation, words separated by one space:
/// "Núñez-Güell, José" -> "nunez guell jose". What search compares, never what is shown.
std::string fold(std::string_view text);
/// The words of `fold(text)`.
std::vector<std::string> foldedWords(std::string_view text);
/// `text` in Unicode normal form C, with surrounding white space removed and inner runs made one space.
std::string tidied(std::string_view text);
/// Letters without accents for forms that take A-Z only: "Núñez" -> "Nunez". Case stays.
std::string withoutAccents(std::string_view text);
/// Whether `text` is well-formed UTF-8 without NUL.
bool isCleanText(std::string_view text);

} // namespace i18n
