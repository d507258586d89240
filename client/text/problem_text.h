// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/problem.h"

#include <QString>

namespace client {

/// `problemSentence` in the language shown.
QString problemText(storage::Problem problem);

} // namespace client
