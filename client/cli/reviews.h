// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/outcome.h"
#include "client/cli/words.h"
#include "forms/checklist/checklist.h"
#include "storage/clinic.h"

#include <optional>
#include <string>
#include <vector>

namespace client::cli {

/// The editions of Form I-589 that the clinic's attorney has reviewed, as printed: "07/28/26".
storage::Result<std::vector<std::string>> reviewedEditions(storage::Clinic& clinic);
/// When the clinic recorded its review of these very words of `list`; nothing if it has not.
storage::Result<std::optional<storage::Date>> reviewOf(const forms::Checklist& list, storage::Clinic& clinic);
/// Records that the user reviewed `edition` of Form I-589, as printed.
storage::Result<storage::Done> recordFormReview(const std::string& edition, storage::Clinic& clinic);
/// Says who may record a review, where the role was not enough.
Refusal reviewRefusal(const storage::Error& error, const Words& words);

} // namespace client::cli
