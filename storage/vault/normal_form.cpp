// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/normal_form.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <stdexcept>

namespace storage::vault {
namespace {

constexpr std::size_t longestPassphrase = 1024;

/// Room for `count` UTF-16 units in memory that is wiped. Its size is a multiple of 16, which keeps it
/// aligned.
Secret utf16Room(std::size_t count)
{
    return Secret{(count * sizeof(UChar) + 15) / 16 * 16};
}
UChar* units(Secret& room)
{
    return reinterpret_cast<UChar*>(room.bytes().data());
}

const icu::Normalizer2& required(const icu::Normalizer2* form, UErrorCode code)
{
    if (U_FAILURE(code))
        throw std::runtime_error{"the Unicode tables are missing"};
    return *form;
}

icu::UnicodeString withoutMarks(const icu::UnicodeString& decomposed)
{
    icu::UnicodeString plain;
    for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 letter = decomposed.char32At(i);
        if (u_charType(letter) != U_NON_SPACING_MARK)
            plain.append(letter);
    }
    return plain;
}

icu::UnicodeString withSingleSpaces(const icu::UnicodeString& text)
{
    icu::UnicodeString tidy;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 letter = text.char32At(i);
        const bool space = u_isUWhiteSpace(letter) != 0;
        if (!space)
            tidy.append(letter);
        else if (!tidy.isEmpty() && !tidy.endsWith(u" ", 1))
            tidy.append(u' ');
    }
    return tidy.endsWith(u" ", 1) ? icu::UnicodeString{tidy, 0, tidy.length() - 1} : tidy;
}

} // namespace

std::optional<Secret> normalized(const Secret& passphrase)
{
    const auto text = passphrase.text();
    if (text.empty() || text.size() > longestPassphrase || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    UErrorCode code = U_ZERO_ERROR;
    const auto* form = unorm2_getNFCInstance(&code);
    auto typed = utf16Room(text.size());
    int32_t length = 0;
    u_strFromUTF8(units(typed), static_cast<int32_t>(text.size()), &length, text.data(),
                  static_cast<int32_t>(text.size()), &code);
    // Normal form C is at most three times as long in UTF-16, and three bytes per unit in UTF-8.
    const auto room = 3 * static_cast<std::size_t>(length) + 1;
    auto composed = utf16Room(room);
    const auto composedLength
        = unorm2_normalize(form, units(typed), length, units(composed), static_cast<int32_t>(room), &code);
    Secret utf8{3 * static_cast<std::size_t>(std::max(composedLength, 1))};
    int32_t size = 0;
    u_strToUTF8(reinterpret_cast<char*>(utf8.bytes().data()), static_cast<int32_t>(utf8.size()), &size,
                units(composed), composedLength, &code);
    if (U_FAILURE(code))
        return std::nullopt;
    return Secret{utf8.text().substr(0, static_cast<std::size_t>(size))};
}

std::string loginName(std::string_view name)
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t length = 0;
    u_strFromUTF8(nullptr, 0, &length, name.data(), static_cast<int32_t>(name.size()), &code);
    if (code != U_BUFFER_OVERFLOW_ERROR || name.size() > longestPassphrase)
        return {};
    code = U_ZERO_ERROR;
    const auto text
        = icu::UnicodeString::fromUTF8(icu::StringPiece{name.data(), static_cast<int32_t>(name.size())});
    const auto& decomposition = required(icu::Normalizer2::getNFKDInstance(code), code);
    const auto& folding = required(icu::Normalizer2::getNFKCCasefoldInstance(code), code);
    auto folded = folding.normalize(withoutMarks(decomposition.normalize(text, code)), code);
    if (U_FAILURE(code))
        return {};
    std::string result;
    withSingleSpaces(folded).toUTF8String(result);
    return result;
}

} // namespace storage::vault
