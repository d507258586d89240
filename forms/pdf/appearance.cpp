// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/appearance.h"

#include "forms/pdf/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace forms::pdf {

std::string number(double value)
{
    std::array<char, 64> digits{};
    const auto end
        = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 3).ptr;
    std::string text{digits.data(), end};
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

static std::string hexadecimal(const std::vector<std::uint32_t>& glyphs)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "<";
    for (const auto glyph : glyphs)
        for (const int shift : {12, 8, 4, 0})
            text += digits[(glyph >> static_cast<unsigned>(shift)) & 0xFU];
    return text + ">";
}

std::string drawnLine(const std::vector<Run>& runs, double x, double y, double size, const UseFont& useFont)
{
    std::string content = "1 0 0 1 " + number(x) + " " + number(y) + " Tm\n";
    for (const auto& run : runs)
        content += "/" + useFont(run) + " " + number(size) + " Tf " + hexadecimal(run.glyphs) + " Tj\n";
    return content;
}

double textWidth(const Field& field)
{
    return field.box.width() - 2 * padding;
}

double wantedSize(const Field& field)
{
    constexpr double usual = 9;
    return field.fontSize > 0 ? field.fontSize : usual;
}

std::size_t lineCapacity(const Field& field, double size)
{
    if (!field.multiline)
        return 1;
    const double room = (field.box.height() - 2 * padding) / (size * leading);
    return static_cast<std::size_t>(std::max(1.0, std::floor(room + 0.01)));
}

double sizeToFit(const Field& field, std::string_view text, Fonts& fonts)
{
    const double wanted = wantedSize(field);
    const double width = fonts.width(text, wanted);
    const double room = textWidth(field) + 0.01;
    if (width <= room)
        return wanted;
    const double size = std::floor(wanted * room / width * 20) / 20; // steps of a twentieth of a point
    return size < smallestSize ? 0 : size;
}

static double shareBefore(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return 0;
    case Alignment::Center: return 0.5;
    case Alignment::Right: return 1;
    }
    return 0;
}

static std::string drawnComb(const Field& field, const std::string& line, double y, double size, Fonts& fonts,
                             const UseFont& useFont)
{
    const double cell = field.box.width() / std::max(1, field.maxLength.value_or(1));
    std::string content;
    double left = 0;
    for (std::size_t at = 0; at < line.size();) {
        const auto next = nextCharacter(line, at).next;
        const auto character = std::string_view{line}.substr(at, next - at);
        content += drawnLine(fonts.shape(character), left + (cell - fonts.width(character, size)) / 2, y,
                             size, useFont);
        left += cell;
        at = next;
    }
    return content;
}

std::string drawnText(const Field& field, const BoxText& text, Fonts& fonts, const UseFont& useFont)
{
    const auto metrics = fonts.at(0).metrics();
    const double width = field.box.width();
    const double height = field.box.height();
    const double size = text.size;
    // One line stands in the middle of its box, measured by its capitals; several start at the top.
    double y = field.multiline ? height - padding - metrics.ascent * size / 1000
                               : (height - metrics.capHeight * size / 1000) / 2;

    std::string content = "/Tx BMC\nq\n" + number(padding / 2) + " " + number(padding / 2) + " "
        + number(width - padding) + " " + number(height - padding) + " re W n\nBT\n0 g\n";
    for (const auto& line : text.lines) {
        if (field.comb && !field.multiline) {
            content += drawnComb(field, line, y, size, fonts, useFont);
        } else if (!line.empty()) {
            const double spare = width - 2 * padding - fonts.width(line, size);
            const double x = padding + std::max(0.0, spare) * shareBefore(field.alignment);
            content += drawnLine(fonts.shape(line), x, y, size, useFont);
        }
        y -= size * leading;
    }
    return content + "ET\nQ\nEMC\n";
}

} // namespace forms::pdf
