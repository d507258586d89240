// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/problem.h"

#include <QString>

namespace client {

/// One sentence in the language shown: what is wrong and what to do. The switch inside is exhaustive, so a
/// new `Problem` does not compile until someone writes its sentence.
QString problemText(storage::Problem problem);

} // namespace client
