// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clinic.h"

#include <filesystem>
#include <string>
#include <vector>

namespace client::tour {

/// Writes the papers of one client into `folder`: a checklist, the hearing slip, the I-589 worksheet, the
/// blank intake sheet, and the filled form as a draft if `form` (the official PDF) is given. Returns the
/// names of the files.
storage::Result<std::vector<std::string>> writePapers(storage::Clinic& clinic, storage::CaseId client,
                                                      const std::filesystem::path& form,
                                                      const std::filesystem::path& folder);

} // namespace client::tour
