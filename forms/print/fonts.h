// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <QFont>
#include <QString>

#include <string_view>

namespace forms::print {

enum class Weight { Regular, Bold };

/// Text is laid out at this many pixels a point, so that rounding to pixels is never seen.
inline constexpr double pixelsPerPoint = 20.0;

/// The letters of every paper: one family, embedded, with the marks of Spanish, Creole, Portuguese and the
/// Mayan languages (U+02BC, U+1E8D), which Liberation Sans lacks.
class Fonts {
public:
    /// Finds the family through fontconfig; Problem::FontMissing if it is not installed.
    static storage::Result<Fonts> find();

    /// `points` high, in layout pixels.
    QFont font(double points, Weight weight) const;
    QString family() const { return m_family; }
    /// Whether the family has a glyph for every character of `text`, in both weights.
    bool canShow(const QString& text) const;

private:
    explicit Fonts(QString family) : m_family{std::move(family)} { }
    QString m_family;
};

/// `text` (UTF-8) as it can be printed: one line, no control or direction characters, U+202F as U+00A0, and
/// U+FFFD for what the family has no glyph for. Never read as markup.
QString printable(std::string_view text, const Fonts& fonts);

/// `text` that stays on one line where it fits: a telephone number.
QString unbroken(QString text);

} // namespace forms::print
