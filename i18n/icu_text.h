// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <string>
#include <string_view>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace i18n {

/// The locale of everything shown or printed in `language`. Passed to ICU explicitly: the process's own may
/// be C.
const icu::Locale& localeOf(Language language);
/// UTF-8 as ICU's text; ill-formed bytes become U+FFFD.
icu::UnicodeString toUnicode(std::string_view text);
/// ICU's text as UTF-8.
std::string toUtf8(const icu::UnicodeString& text);
/// As `toUtf8`, with the narrow space that our fonts lack (U+202F) as U+00A0.
std::string toPrintable(icu::UnicodeString text);
/// ICU fails only if its data are missing or a pattern of ours is wrong: std::runtime_error naming `what`.
void requireIcu(UErrorCode status, std::string_view what);

} // namespace i18n
