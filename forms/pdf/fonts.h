// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pdf/typeface.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace forms::pdf {

/// A piece of text in one font.
struct Run {
    std::size_t font{}; ///< Index for `Fonts::at`.
    std::vector<std::uint32_t> glyphs{};
    std::u32string characters{}; ///< One for each glyph.
    double width{}; ///< In thousandths of the type size.
};

/// Where a wrapped line begins and ends in its text, in bytes; the space or line break after it belongs to no
/// line.
struct LineSpan {
    std::size_t begin{};
    std::size_t end{};

    friend bool operator==(const LineSpan&, const LineSpan&) = default;
};

/// The fonts of filled forms: Liberation Mono Bold, as wide as the Courier the forms name but do not embed,
/// and others for characters it lacks. Others are loaded when a text first needs them, so a member may only
/// be used by one thread at a time.
class Fonts {
public:
    /// `FontMissing` if this computer lacks Liberation Mono Bold.
    static storage::Result<Fonts> find();

    /// `text` (UTF-8) as glyphs. A character that no font has becomes the box "□" (or "?").
    std::vector<Run> shape(std::string_view text);
    /// The first character of `text` that no font of this computer has.
    bool canPrint(std::string_view text);
    /// Width of `text` in points at `size`.
    double width(std::string_view text, double size);
    /// Breaks `text` into lines of at most `width` points at `size`: at line breaks, else at spaces, else
    /// inside a word that is longer than a line.
    std::vector<LineSpan> wrap(std::string_view text, double width, double size);

    std::size_t count() const { return m_faces.size(); }
    const Typeface& at(std::size_t font) const { return m_faces.at(font); }

private:
    struct Placed {
        std::size_t font;
        std::uint32_t glyph;
    };
    Placed place(char32_t character);
    std::optional<Placed> placeExactly(char32_t character);
    double advance(char32_t character);

    std::vector<Typeface> m_faces;
    std::set<char32_t> m_missing; ///< Looked for in every font of the computer, in vain.
    bool m_hasFallbacks{false};
};

} // namespace forms::pdf
