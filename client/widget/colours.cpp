// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/colours.h"

namespace client {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor accentColour(const QPalette& palette)
{
    return isDark(palette) ? QColor{0x6c, 0xc4, 0xc0} : QColor{0x0b, 0x65, 0x6b};
}

QColor quietColour(const QPalette& palette)
{
    return isDark(palette) ? QColor{0xa3, 0xab, 0xb0} : QColor{0x5a, 0x64, 0x6b};
}

QColor urgentColour(const QPalette& palette)
{
    return isDark(palette) ? QColor{0xff, 0x8f, 0x80} : QColor{0xa8, 0x1e, 0x1e};
}

QColor soonColour(const QPalette& palette)
{
    return isDark(palette) ? QColor{0xf0, 0xc0, 0x6a} : QColor{0x85, 0x53, 0x00};
}

QColor lineColour(const QPalette& palette)
{
    return isDark(palette) ? QColor{0x40, 0x47, 0x4d} : QColor{0xd5, 0xd9, 0xdb};
}

} // namespace client
