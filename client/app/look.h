// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QApplication;

namespace client {

/// Light or dark, as the desktop says.
enum class Tone { Light, Dark };

/// Sets style, palette, style sheet and text size of the whole program. May be called again when the desktop
/// changes.
void applyLook(QApplication& application, Tone tone);
/// Our palette for `tone`: every text on its ground has a contrast of at least 4.5 to 1.
QPalette paletteFor(Tone tone);

} // namespace client
