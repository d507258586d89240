// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/fit_to_screen.h"

#include <QScreen>
#include <QWidget>

namespace client {

namespace {
constexpr QSize frame{16, 40}; // what a window manager draws around a window, more or less
}

void resizeOnScreen(QWidget& window, const QSize& wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace client
