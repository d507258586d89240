// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace client {

class Drafts;

/// Parks everything that is typed or chosen in `form` under `place`, by the object names of its fields, and
/// puts back what was parked there. Rows that are added later are parked too.
void keepDrafts(Drafts& drafts, QWidget& form, const QString& place);

} // namespace client
