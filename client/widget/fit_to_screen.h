// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSize;
class QWidget;

namespace client {

/// Gives `window` the size `wanted`, or what its screen has room for: with everything shown at twice its size
/// a small laptop has little.
void resizeOnScreen(QWidget& window, const QSize& wanted);

} // namespace client
