// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/sql/connection.h"

#include <functional>
#include <string>
#include <vector>

namespace storage {

/// Every page's authentication code, SQLite's own checks, foreign keys, and the journal's chain and signatures. Each
/// fault is a short English sentence without client data; none if all is well. `progress(done, total)` counts commits.
Result<std::vector<std::string>> verifyVault(sql::Connection& db, const std::function<bool(std::int64_t, std::int64_t)>& progress);

} // namespace storage
