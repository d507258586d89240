// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace client {

/// The line icon `name` ("lock" is client/resources/icons/lock.svg) in the colour of the text around it,
/// whatever the palette is when it is painted.
QIcon lineIcon(const QString& name);
/// The same in one colour, for icons that go with a coloured word.
QIcon lineIcon(const QString& name, const QColor& colour);

} // namespace client
