// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QPushButton;
class QWidget;

namespace client {

/// What Qt does in dialogs only: Enter in a field presses `usual`, if it may be pressed, and Enter on a
/// button that button. Returns whether `event` was such an Enter in `panel`.
bool pressByEnter(const QWidget& panel, const QKeyEvent& event, QPushButton& usual);

} // namespace client
