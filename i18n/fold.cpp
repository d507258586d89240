// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/fold.h"

#include "i18n/fold_rules.h"
#include "i18n/icu_text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace i18n {
namespace {

std::string utf8Of(UChar32 character)
{
    return toUtf8(icu::UnicodeString{character});
}

/// What `foldByRules` makes of one character, if that is short.
struct Folded {
    static constexpr std::uint8_t unknown = 0xFF;

    std::array<char, 7> bytes{};
    std::uint8_t size{unknown};
};

/// The folded form of the characters that names are written with in Latin letters. None of these depends on
/// its neighbours, so a text made of them folds letter by letter (a test compares that with the rules).
class FoldTable {
public:
    FoldTable()
    {
        for (std::size_t i = 0; i < m_low.size(); ++i)
            m_low[i] = folded(static_cast<UChar32>(i));
        for (std::size_t i = 0; i < m_additional.size(); ++i)
            m_additional[i] = folded(additionalStart + static_cast<UChar32>(i));
        for (std::size_t i = 0; i < m_punctuation.size(); ++i)
            m_punctuation[i] = folded(punctuationStart + static_cast<UChar32>(i));
    }

    const Folded* find(UChar32 character) const
    {
        const auto at = static_cast<std::size_t>(character);
        if (at < m_low.size())
            return known(m_low[at]);
        if (at - additionalStart < m_additional.size())
            return known(m_additional[at - additionalStart]);
        if (at - punctuationStart < m_punctuation.size())
            return known(m_punctuation[at - punctuationStart]);
        return nullptr;
    }

private:
    static constexpr UChar32 additionalStart = 0x1E00;
    static constexpr UChar32 punctuationStart = 0x2000;

    static const Folded* known(const Folded& entry)
    {
        return entry.size == Folded::unknown ? nullptr : &entry;
    }

    /// Alone, a space would be trimmed, so the character is folded between two letters.
    static Folded folded(UChar32 character)
    {
        const auto framed = foldByRules("x" + utf8Of(character) + "x");
        const std::string_view middle{framed.data() + 1, framed.size() - 2};
        Folded entry;
        if (middle.size() <= entry.bytes.size()) {
            std::ranges::copy(middle, entry.bytes.begin());
            entry.size = static_cast<std::uint8_t>(middle.size());
        }
        return entry;
    }

    std::array<Folded, 0x370> m_low{}; ///< ASCII to the combining marks.
    std::array<Folded, 0x100> m_additional{}; ///< Latin Extended Additional: Vietnamese, Mam.
    std::array<Folded, 0x70> m_punctuation{}; ///< Typographic quotes, dashes, spaces.
};

const FoldTable& foldTable()
{
    static const FoldTable table;
    return table;
}

/// Appends `piece` so that the text never begins with a space or has two in a row.
void append(std::string& text, const Folded& piece)
{
    for (std::size_t i = 0; i < piece.size; ++i) {
        if (piece.bytes[i] != ' ' || (!text.empty() && text.back() != ' '))
            text += piece.bytes[i];
    }
}

// The macro narrows its own bit fields.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
/// The character at `at`, which moves past it; negative if the bytes are no UTF-8.
UChar32 nextCharacter(std::string_view text, std::size_t& at)
{
    UChar32 character{};
    const char* const bytes = text.data();
    // NOLINTNEXTLINE(bugprone-inc-dec-in-conditions): inside ICU's macro, in its order
    U8_NEXT(bytes, at, text.size(), character);
    return character;
}
#pragma GCC diagnostic pop

bool isBlank(UChar32 character)
{
    return u_isUWhiteSpace(character) != 0;
}

/// Pasted along invisibly, they mean nothing in a name: byte order mark and zero width space.
bool isStray(UChar32 character)
{
    return character == 0xFEFF || character == 0x200B;
}

std::string inNormalFormC(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* form = icu::Normalizer2::getNFCInstance(status);
    requireIcu(status, "normal form C");
    std::string normal;
    icu::StringByteSink<std::string> sink{&normal};
    form->normalizeUTF8(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr, status);
    requireIcu(status, "normal form C");
    return normal;
}

std::unique_ptr<icu::Transliterator> makeAsciiTransliterator()
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    std::unique_ptr<icu::Transliterator> made{
        icu::Transliterator::createFromRules("amparo-ascii",
                                             u":: Any-Latin; :: NFD; :: [:Nonspacing Mark:] Remove; :: NFC; "
                                             u"\\u00AA > a; \\u00BA > o; :: Latin-ASCII;",
                                             UTRANS_FORWARD, where, status)};
    requireIcu(status, "letters without accents");
    return made;
}

bool isFormLetter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == ' ' || byte == '-'
        || byte == '/';
}

} // namespace

std::string fold(std::string_view text)
{
    const auto& table = foldTable();
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto* piece = table.find(nextCharacter(text, at));
        if (piece == nullptr)
            return foldByRules(text);
        append(folded, *piece);
    }
    if (folded.ends_with(' '))
        folded.pop_back();
    return folded;
}

std::vector<std::string> foldedWords(std::string_view text)
{
    const auto folded = fold(text);
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < folded.size();) {
        const auto end = std::min(folded.find(' ', begin), folded.size());
        words.emplace_back(folded, begin, end - begin);
        begin = end + 1;
    }
    return words;
}

std::string tidied(std::string_view text)
{
    const auto isAscii
        = std::ranges::all_of(text, [](char byte) { return static_cast<signed char>(byte) >= 0; });
    const auto normal = isAscii ? std::string{text} : inNormalFormC(text);
    std::string tidy;
    tidy.reserve(normal.size());
    for (std::size_t at = 0; at < normal.size();) {
        const auto begin = at;
        const auto character = nextCharacter(normal, at);
        if (isStray(character))
            continue;
        if (!isBlank(character))
            tidy.append(normal, begin, at - begin);
        else if (!tidy.empty() && tidy.back() != ' ')
            tidy += ' ';
    }
    if (tidy.ends_with(' '))
        tidy.pop_back();
    return tidy;
}

std::string withoutAccents(std::string_view text)
{
    static const std::unique_ptr<icu::Transliterator> prototype = makeAsciiTransliterator();
    thread_local const std::unique_ptr<icu::Transliterator> own{prototype->clone()};
    auto latin = toUnicode(tidied(text));
    own->transliterate(latin);
    auto plain = toUtf8(latin);
    std::erase_if(plain, [](char byte) { return !isFormLetter(byte); });
    return tidied(plain);
}

bool isCleanText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (nextCharacter(text, at) <= 0)
            return false;
    }
    return true;
}

} // namespace i18n
