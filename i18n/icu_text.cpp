// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/icu_text.h"

#include <stdexcept>

namespace i18n {

const icu::Locale& localeOf(Language language)
{
    static const icu::Locale english{"en", "US"};
    static const icu::Locale spanish{"es", "US"};
    return language == Language::English ? english : spanish;
}

icu::UnicodeString toUnicode(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

std::string toUtf8(const icu::UnicodeString& text)
{
    std::string bytes;
    return text.toUTF8String(bytes);
}

std::string toPrintable(icu::UnicodeString text)
{
    text.findAndReplace(icu::UnicodeString{char16_t{0x202F}}, icu::UnicodeString{char16_t{0x00A0}});
    return toUtf8(text);
}

void requireIcu(UErrorCode status, std::string_view what)
{
    if (U_FAILURE(status) != 0)
        throw std::runtime_error{"ICU, " + std::string{what} + ": " + u_errorName(status)};
}

} // namespace i18n
