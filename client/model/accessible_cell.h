// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace client {

/// What a screen reader says of a cell: "Next hearing: March 12, 2027"; only the header where the cell is
/// empty.
inline QString accessibleCell(const QString& header, const QString& text)
{
    return text.isEmpty() ? header : QStringLiteral("%1: %2").arg(header, text);
}

} // namespace client
