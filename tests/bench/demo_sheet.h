// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace bench {

/// Writes the invented docket as a clinic's spreadsheet: one row per case, with hearing and entry. Returns
/// the rows.
std::int64_t writeDemoSheet(const std::filesystem::path& file, std::int64_t cases);

} // namespace bench
