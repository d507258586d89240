// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/outcome.h"
#include "client/cli/words.h"
#include "forms/review/reviewable.h"
#include "storage/clinic.h"

#include <optional>

namespace client::cli {

/// Records that the user has read `reviewable`. Nothing, or why it was refused.
std::optional<Refusal> recordReview(const forms::Reviewable& reviewable, storage::Clinic& clinic,
                                    const Words& words);

} // namespace client::cli
