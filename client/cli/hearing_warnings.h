// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/words.h"
#include "storage/docket/hearing_checks.h"

#include <string>
#include <string_view>

namespace client::cli {

/// "on-sunday": for scripts.
std::string_view nameOf(storage::docket::HearingWarning warning);
/// The sentence for people: what is odd about a hearing that was recorded.
std::string warningWords(storage::docket::HearingWarning warning, const Words& words);

} // namespace client::cli
