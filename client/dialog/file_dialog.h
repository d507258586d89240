// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;

namespace client {

/// Makes a file dialog ours: not the desktop's own, which remembers what was opened; in the language shown,
/// without the columns that Qt writes in English; and gone when it is closed.
void makeOwn(QFileDialog& dialog);

} // namespace client
