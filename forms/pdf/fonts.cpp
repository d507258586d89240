// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/fonts.h"

#include "forms/pdf/text.h"

#include <algorithm>

using storage::Result;

namespace forms::pdf {

Result<Fonts> Fonts::find()
{
    auto first = Typeface::find("Liberation Mono", true);
    if (!first)
        return first.error();
    Fonts fonts;
    fonts.m_faces.push_back(*std::move(first));
    return fonts;
}

std::optional<Fonts::Placed> Fonts::placeExactly(char32_t character)
{
    const auto inLoaded = [&]() -> std::optional<Placed> {
        for (std::size_t i = 0; i < m_faces.size(); ++i)
            if (const auto glyph = m_faces[i].glyph(character); glyph != 0)
                return Placed{i, glyph};
        return {};
    };
    if (const auto found = inLoaded())
        return found;
    if (!m_hasFallbacks) {
        m_hasFallbacks = true;
        for (const auto* family : {"DejaVu Sans Mono", "DejaVu Sans"})
            if (auto face = Typeface::find(family, true))
                m_faces.push_back(*std::move(face));
        if (const auto found = inLoaded())
            return found;
    }
    if (m_missing.contains(character))
        return {};
    if (auto face = Typeface::withCharacter(character)) {
        m_faces.push_back(*std::move(face));
        return Placed{m_faces.size() - 1, m_faces.back().glyph(character)};
    }
    m_missing.insert(character);
    return {};
}

Fonts::Placed Fonts::place(char32_t character)
{
    if (const auto found = placeExactly(character))
        return *found;
    if (const auto box = placeExactly(U'\u25A1'))
        return *box;
    return {0, m_faces.front().glyph(U'?')};
}

double Fonts::advance(char32_t character)
{
    const auto [font, glyph] = place(character);
    return m_faces[font].advance(glyph);
}

std::vector<Run> Fonts::shape(std::string_view text)
{
    std::vector<Run> runs;
    for (const auto character : toCharacters(text)) {
        const auto [font, glyph] = place(character);
        if (runs.empty() || runs.back().font != font)
            runs.push_back({.font = font});
        runs.back().glyphs.push_back(glyph);
        runs.back().characters.push_back(character);
        runs.back().width += m_faces[font].advance(glyph);
    }
    return runs;
}

bool Fonts::canPrint(std::string_view text)
{
    const auto characters = toCharacters(text);
    return std::ranges::all_of(
        characters, [&](char32_t each) { return each == U'\n' || placeExactly(each).has_value(); });
}

double Fonts::width(std::string_view text, double size)
{
    double sum = 0;
    for (const auto character : toCharacters(text))
        sum += advance(character);
    return sum * size / 1000;
}

std::vector<LineSpan> Fonts::wrap(std::string_view text, double width, double size)
{
    constexpr double rounding = 0.01; // of a point: sums of advances are not exact
    std::vector<LineSpan> lines;
    LineSpan line{};
    double used = 0;
    std::size_t lastSpace = 0; // end of the last whole word on this line; line.begin if there is none
    double usedAtSpace = 0; // width up to and with that space

    for (std::size_t at = 0; at < text.size();) {
        const auto [character, next] = nextCharacter(text, at);
        if (character == U'\n') {
            lines.push_back({line.begin, at});
            line.begin = lastSpace = next;
            used = usedAtSpace = 0;
            at = next;
            continue;
        }
        const double step = advance(character) * size / 1000;
        if (character == U' ') {
            lastSpace = at;
            usedAtSpace = used + step;
        } else if (used + step > width + rounding && at > line.begin) {
            const bool atSpace = lastSpace > line.begin;
            lines.push_back({line.begin, atSpace ? lastSpace : at});
            line.begin = atSpace ? lastSpace + 1 : at;
            used = atSpace ? used - usedAtSpace : 0;
            lastSpace = line.begin;
            usedAtSpace = 0;
        }
        used += step;
        at = next;
    }
    lines.push_back({line.begin, text.size()});
    return lines;
}

} // namespace forms::pdf
