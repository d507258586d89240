// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For the .cpp files of this folder only: the one place that sees QPDF.
#pragma once

#include "forms/pdf/document.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>

namespace forms::pdf {

/// A font of `Fonts` on its way into the document: an object to refer to now, filled when saving, when it is
/// known which glyphs are needed.
struct EmbeddedFont {
    QPDFObjectHandle object;
    std::map<std::uint32_t, char32_t> used{}; ///< Glyph and what it means.
};

/// A field's objects: where its value is, and its widget. Often the same object.
struct FieldObjects {
    QPDFObjectHandle field;
    QPDFObjectHandle widget;
};

struct Document::Impl {
    std::vector<std::uint8_t> bytes; ///< QPDF reads from here as long as it lives.
    QPDF qpdf;
    std::vector<QPDFPageObjectHelper> pages{};
    std::vector<Field> fields{};
    std::vector<FieldObjects> objects{}; ///< One for each of `fields`.
    Fonts* fonts{nullptr};
    std::map<std::size_t, EmbeddedFont> embedded{}; ///< By index in `fonts`.

    /// The name of `run`'s font in content streams, noting what it uses.
    std::string use(const Run& run, QPDFObjectHandle fontResources);
    void embedFonts();
};

/// The widgets of one page, in the page's order.
void readFields(QPDFPageObjectHelper& page, int pageNumber, std::vector<Field>& fields,
                std::vector<FieldObjects>& objects);
/// Fills `font.object` as a Type 0 font with the glyphs in use embedded.
void embedFont(QPDF& qpdf, const Typeface& face, EmbeddedFont& font);
/// What `page` paints as text.
std::string paintedText(QPDFPageObjectHelper page);
/// An AcroForm dictionary; a new empty one if `qpdf` has none.
QPDFObjectHandle acroForm(QPDF& qpdf);
/// A form XObject of `width` by `height` points that draws `content`.
QPDFObjectHandle drawing(QPDF& qpdf, double width, double height, const std::string& content,
                         const QPDFObjectHandle& resources);

} // namespace forms::pdf
