// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace forms::pdf {

/// Measures of a font that a PDF font descriptor asks for, in thousandths of the type size.
struct TypefaceMetrics {
    int ascent{};
    int descent{}; ///< Below the line: negative.
    int capHeight{};
    int left{}, bottom{}, right{}, top{}; ///< The box that holds every glyph.
};

/// One TrueType font of this computer.
class Typeface {
public:
    /// Finds `family` through fontconfig, in bold if `bold`. `FontMissing` if this computer has only
    /// something like it.
    static storage::Result<Typeface> find(std::string_view family, bool bold);
    /// The first bold TrueType font of this computer that has `character`; nothing if none has.
    static std::optional<Typeface> withCharacter(char32_t character);

    Typeface(Typeface&& other) noexcept;
    Typeface& operator=(Typeface&& other) noexcept;
    Typeface(const Typeface&) = delete;
    Typeface& operator=(const Typeface&) = delete;
    ~Typeface();

    /// "LiberationMono-Bold".
    const std::string& name() const;
    TypefaceMetrics metrics() const;
    /// The glyph of `character`, or 0.
    std::uint32_t glyph(char32_t character) const;
    /// How far `glyph` moves the pen, in thousandths of the type size.
    double advance(std::uint32_t glyph) const;
    /// The font with `glyphs` only, their numbers unchanged.
    std::string subset(const std::set<std::uint32_t>& glyphs) const;

private:
    struct Impl;
    explicit Typeface(std::unique_ptr<Impl> impl);
    static std::optional<Typeface> load(const std::string& path, int index, std::string name);

    std::unique_ptr<Impl> m_impl;
};

} // namespace forms::pdf
