// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <stdexcept>

namespace forms::pdf {

NextCharacter nextCharacter(std::string_view text, std::size_t at)
{
    // ICU's macros count in int32_t; texts here are far below 2 GB, so look at one character's bytes only.
    const auto piece = text.substr(at, 4);
    std::int32_t used = 0;
    UChar32 character = 0;
    // NOLINTNEXTLINE(bugprone-inc-dec-in-conditions): inside ICU's macro, in its order
    U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(piece.data()), used,
                    static_cast<std::int32_t>(piece.size()), character);
    return {static_cast<char32_t>(character), at + static_cast<std::size_t>(used)};
}

std::u32string toCharacters(std::string_view text)
{
    std::u32string characters;
    characters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [character, next] = nextCharacter(text, at);
        characters.push_back(character);
        at = next;
    }
    return characters;
}

static bool isInvisible(UChar32 character)
{
    return u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

static bool isBlank(UChar32 character)
{
    return u_isUWhiteSpace(character) != 0 || u_iscntrl(character) != 0;
}

static bool isLineBreak(UChar32 character)
{
    return character == '\n' || character == 0x2028 || character == 0x2029;
}

std::string printable(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* composer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        throw std::runtime_error{"no normalization data"};
    const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    const auto composed = composer->normalize(source, status);

    icu::UnicodeString clean;
    for (std::int32_t at = 0; at < composed.length(); at = composed.moveIndex32(at, 1)) {
        const auto character = composed.char32At(at);
        const bool endsPair = character == '\r' && composed.char32At(at + 1) == '\n';
        if (endsPair || isInvisible(character))
            continue;
        if (isLineBreak(character) || character == '\r')
            clean.append(UChar32{'\n'});
        else
            clean.append(isBlank(character) ? UChar32{' '} : character);
    }
    std::string result;
    clean.toUTF8String(result);
    return result;
}

std::size_t countedLength(std::string_view text)
{
    std::size_t units = 0;
    for (const auto character : toCharacters(text))
        units += character > 0xFFFF ? 2 : 1;
    return units;
}

} // namespace forms::pdf
