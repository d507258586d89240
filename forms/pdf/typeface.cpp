// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/typeface.h"

#include <fontconfig/fontconfig.h>
#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <cmath>

using storage::Error;
using storage::Problem;
using storage::Result;

namespace forms::pdf {

/// What HarfBuzz and Fontconfig hand out, released by its owner.
namespace handles {

template <class T, void (*release)(T*)> struct Releaser {
    void operator()(T* value) const { release(value); }
};
template <class T, void (*release)(T*)> using Handle = std::unique_ptr<T, Releaser<T, release>>;

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using Face = Handle<hb_face_t, hb_face_destroy>;
using Font = Handle<hb_font_t, hb_font_destroy>;
using SubsetInput = Handle<hb_subset_input_t, hb_subset_input_destroy>;
using Pattern = Handle<FcPattern, FcPatternDestroy>;
using CharacterSet = Handle<FcCharSet, FcCharSetDestroy>;
using FontList = Handle<FcFontSet, FcFontSetDestroy>;

} // namespace handles

using namespace handles;

namespace {

std::string textOf(const FcPattern* pattern, const char* property)
{
    FcChar8* value = nullptr;
    if (FcPatternGetString(pattern, property, 0, &value) != FcResultMatch)
        return {};
    return reinterpret_cast<const char*>(value);
}

int numberOf(const FcPattern* pattern, const char* property)
{
    int value = 0;
    FcPatternGetInteger(pattern, property, 0, &value);
    return value;
}

const FcChar8* fontconfigText(const std::string& text)
{
    return reinterpret_cast<const FcChar8*>(text.c_str());
}

/// Whether `pattern` can be embedded by us: outlines of the TrueType kind, no variations.
bool isPlainTrueType(const FcPattern* pattern)
{
    FcBool variable = FcFalse;
    FcPatternGetBool(pattern, FC_VARIABLE, 0, &variable);
    return textOf(pattern, FC_FONTFORMAT) == "TrueType" && variable == FcFalse;
}

} // namespace

struct Typeface::Impl {
    std::string name;
    Face face;
    Font font;
    double perUnit{1};
};

Typeface::Typeface(std::unique_ptr<Impl> impl) : m_impl{std::move(impl)} { }
Typeface::Typeface(Typeface&& other) noexcept = default;
Typeface& Typeface::operator=(Typeface&& other) noexcept = default;
Typeface::~Typeface() = default;

std::optional<Typeface> Typeface::load(const std::string& path, int index, std::string name)
{
    const Blob blob{hb_blob_create_from_file_or_fail(path.c_str())};
    if (!blob)
        return {};
    auto impl = std::make_unique<Impl>();
    impl->face.reset(hb_face_create(blob.get(), static_cast<unsigned>(index) & 0xFFFFU));
    if (hb_face_get_glyph_count(impl->face.get()) == 0)
        return {};
    impl->font.reset(hb_font_create(impl->face.get()));
    impl->perUnit = 1000.0 / static_cast<double>(std::max(1U, hb_face_get_upem(impl->face.get())));
    std::erase(name, ' ');
    impl->name = name.empty() ? "Font" : std::move(name);
    return Typeface{std::move(impl)};
}

Result<Typeface> Typeface::find(std::string_view family, bool bold)
{
    const std::string wanted{family};
    const Pattern pattern{FcPatternCreate()};
    FcPatternAddString(pattern.get(), FC_FAMILY, fontconfigText(wanted));
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult outcome{};
    const Pattern match{FcFontMatch(nullptr, pattern.get(), &outcome)};
    const bool isIt = match && textOf(match.get(), FC_FAMILY) == wanted && isPlainTrueType(match.get())
        && (numberOf(match.get(), FC_WEIGHT) >= FC_WEIGHT_DEMIBOLD) == bold;
    if (!isIt)
        return Error{Problem::FontMissing, wanted};
    auto loaded = load(textOf(match.get(), FC_FILE), numberOf(match.get(), FC_INDEX),
                       textOf(match.get(), FC_POSTSCRIPT_NAME));
    if (!loaded)
        return Error{Problem::FontMissing, wanted};
    return std::move(*loaded);
}

std::optional<Typeface> Typeface::withCharacter(char32_t character)
{
    const CharacterSet characters{FcCharSetCreate()};
    FcCharSetAddChar(characters.get(), character);
    const Pattern pattern{FcPatternCreate()};
    FcPatternAddCharSet(pattern.get(), FC_CHARSET, characters.get());
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, FC_WEIGHT_BOLD);
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult outcome{};
    const FontList candidates{FcFontSort(nullptr, pattern.get(), FcFalse, nullptr, &outcome)};
    if (!candidates)
        return {};
    for (int i = 0; i < candidates->nfont; ++i) {
        const FcPattern* candidate = candidates->fonts[i];
        FcCharSet* has = nullptr;
        if (!isPlainTrueType(candidate)
            || FcPatternGetCharSet(candidate, FC_CHARSET, 0, &has) != FcResultMatch
            || FcCharSetHasChar(has, character) == FcFalse)
            continue;
        auto loaded = load(textOf(candidate, FC_FILE), numberOf(candidate, FC_INDEX),
                           textOf(candidate, FC_POSTSCRIPT_NAME));
        if (loaded && loaded->glyph(character) != 0)
            return loaded;
    }
    return {};
}

const std::string& Typeface::name() const
{
    return m_impl->name;
}

TypefaceMetrics Typeface::metrics() const
{
    hb_font_t* font = m_impl->font.get();
    const auto thousandths
        = [&](hb_position_t value) { return static_cast<int>(std::lround(value * m_impl->perUnit)); };
    hb_font_extents_t extents{};
    hb_font_get_h_extents(font, &extents);
    hb_position_t cap = 0;
    hb_ot_metrics_get_position_with_fallback(font, HB_OT_METRICS_TAG_CAP_HEIGHT, &cap);
    // The box of all glyphs is only a hint to viewers: the line box, a little wider.
    return {.ascent = thousandths(extents.ascender),
            .descent = thousandths(extents.descender),
            .capHeight = thousandths(cap),
            .left = -500,
            .bottom = thousandths(extents.descender) - 100,
            .right = 1500,
            .top = thousandths(extents.ascender) + 100};
}

std::uint32_t Typeface::glyph(char32_t character) const
{
    hb_codepoint_t found = 0;
    return hb_font_get_nominal_glyph(m_impl->font.get(), character, &found) ? found : 0;
}

double Typeface::advance(std::uint32_t glyph) const
{
    return hb_font_get_glyph_h_advance(m_impl->font.get(), glyph) * m_impl->perUnit;
}

std::string Typeface::subset(const std::set<std::uint32_t>& glyphs) const
{
    const SubsetInput input{hb_subset_input_create_or_fail()};
    if (!input)
        throw std::bad_alloc{};
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const auto each : glyphs)
        hb_set_add(wanted, each);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    for (const auto table :
         {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
          HB_TAG('k', 'e', 'r', 'n'), HB_TAG('n', 'a', 'm', 'e')})
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), table);
    const Face reduced{hb_subset_or_fail(m_impl->face.get(), input.get())};
    const Blob blob{hb_face_reference_blob(reduced ? reduced.get() : m_impl->face.get())};
    unsigned size = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &size);
    return {bytes, size};
}

} // namespace forms::pdf
