// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/docket/hearing_checks.h"

#include <QString>

namespace client {

/// What is odd about `hearing`, as a sentence that says what to look at.
QString warningText(storage::docket::HearingWarning warning, const storage::NewHearing& hearing);

} // namespace client
