// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pdf/document.h"

#include <functional>
#include <string>

namespace forms::pdf {

/// Empty room at the edges of a box, in points.
constexpr double padding = 2;
/// Line height by type size: what the forms' own font has.
constexpr double leading = 1.1328;
/// Smaller type than this is not used on a form, in points.
constexpr double smallestSize = 6;

/// Names a font in a content stream ("F0") and remembers which of its glyphs are used.
using UseFont = std::function<std::string(const Run&)>;

/// The drawing of `text` in `field`, whose lower left corner is the origin: a content stream.
std::string drawnText(const Field& field, const BoxText& text, Fonts& fonts, const UseFont& useFont);
/// One line of text at a point, without BT and ET.
std::string drawnLine(const std::vector<Run>& runs, double x, double y, double size, const UseFont& useFont);
/// A number as PDF writes it: no exponent, at most three decimals, a point whatever the locale.
std::string number(double value);

} // namespace forms::pdf
