// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clinic.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace client::tour {

/// Pictures of the pages Today and Docket in both languages, written into `folder`. Takes the clinic over and
/// closes it. Needs a QApplication. Returns the names of the files.
storage::Result<std::vector<std::string>> takePictures(std::unique_ptr<storage::Clinic> clinic,
                                                       const std::filesystem::path& folder);

} // namespace client::tour
