// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace client::cli
