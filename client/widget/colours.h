// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace client {

/// Whether `palette` is light text on a dark ground.
bool isDark(const QPalette& palette);
/// The one accent colour, strong enough for text on the window's ground.
QColor accentColour(const QPalette& palette);
/// For text that matters less.
QColor quietColour(const QPalette& palette);
/// For what is overdue or wrong. Always beside a word and an icon, never alone.
QColor urgentColour(const QPalette& palette);
/// For what is near.
QColor soonColour(const QPalette& palette);
/// For lines and frames.
QColor lineColour(const QPalette& palette);

} // namespace client
