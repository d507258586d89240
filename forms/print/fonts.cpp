// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>

namespace forms::print {
namespace {

/// The narrow one first: two columns need it. Both come with Debian's fonts-dejavu packages.
constexpr std::array families{"DejaVu Sans Condensed", "DejaVu Sans"};
constexpr char32_t replacement = 0xFFFD;

QFont fontOf(const QString& family, int pixels, Weight weight)
{
    QFont font{family};
    font.setPixelSize(pixels);
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        QFont::NoFontMerging); // a glyph of some other font would not be there on the next machine
    // Any spacing of its own makes Qt leave out ligatures, which a reader of the PDF would find as one odd
    // letter.
    font.setLetterSpacing(QFont::AbsoluteSpacing, pixels > 100 ? 0.5 : 0.0);
    return font;
}

/// The glyphs of one family in the Basic Multilingual Plane and beyond, looked up once: asking the font file
/// for every character of every paper costs more than laying it out.
class Glyphs {
public:
    explicit Glyphs(const QString& family) :
        m_regular{QRawFont::fromFont(fontOf(family, 12, Weight::Regular))},
        m_bold{QRawFont::fromFont(fontOf(family, 12, Weight::Bold))}
    {
    }

    bool has(char32_t character)
    {
        if (character >= m_known.size())
            return supports(character);
        if (!m_known[character]) {
            m_known.set(character);
            m_there.set(character, supports(character));
        }
        return m_there[character];
    }

private:
    bool supports(char32_t character) const
    {
        return m_regular.supportsCharacter(character) && m_bold.supportsCharacter(character);
    }

    QRawFont m_regular;
    QRawFont m_bold;
    std::bitset<0x10000> m_known{};
    std::bitset<0x10000> m_there{};
};

Glyphs& glyphsOf(const QString& family)
{
    // Papers are laid out on the thread that asks for them; a raw font must not cross threads.
    thread_local QString cachedFamily;
    thread_local std::unique_ptr<Glyphs> cached;
    if (!cached || cachedFamily != family) {
        cached = std::make_unique<Glyphs>(family);
        cachedFamily = family;
    }
    return *cached;
}

bool isIgnored(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned: return true;
    default: return character >= 0xFE00 && character <= 0xFE0F; // variation selectors
    }
}

} // namespace

storage::Result<Fonts> Fonts::find()
{
    for (const char* name : families) {
        const QString family = QString::fromLatin1(name);
        if (QFontDatabase::hasFamily(family))
            return Fonts{family};
    }
    return storage::Error{storage::Problem::FontMissing, "DejaVu Sans Condensed: package fonts-dejavu-extra"};
}

QFont Fonts::font(double points, Weight weight) const
{
    return fontOf(m_family, static_cast<int>(std::lround(points * pixelsPerPoint)), weight);
}

bool Fonts::canShow(const QString& text) const
{
    auto& glyphs = glyphsOf(m_family);
    return std::ranges::all_of(text.toUcs4(), [&](char32_t character) { return glyphs.has(character); });
}

QString printable(std::string_view text, const Fonts& fonts)
{
    auto& glyphs = glyphsOf(fonts.family());
    QString result;
    bool space = false;
    const auto characters = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4();
    for (char32_t character : characters) {
        if (character == 0x202F || character == 0x2007)
            character = 0x00A0;
        if (character != 0x00A0 && (QChar::isSpace(character))) {
            space = !result.isEmpty();
            continue;
        }
        if (isIgnored(character))
            continue;
        if (space)
            result += QLatin1Char{' '};
        space = false;
        result += QChar::fromUcs4(glyphs.has(character) ? character : replacement);
    }
    return result;
}

QString unbroken(QString text)
{
    return text.replace(QLatin1Char{' '}, QChar{0x00A0});
}

} // namespace forms::print
