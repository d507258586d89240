// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <map>
#include <string>
#include <vector>

namespace storage::sql {

/// Pages whose authentication code does not fit, in SQLCipher's words; empty if all do. Reads the main file:
/// checkpoint first.
std::vector<std::string> cipherProblems(Connection& db);
/// What SQLite's quick_check finds; empty if the structure is sound.
std::vector<std::string> structureProblems(Connection& db);

/// Rows in each ordinary table, by name. Virtual tables and their shadows are left out.
using TableCounts = std::map<std::string, std::uint64_t>;
TableCounts tableCounts(Connection& db);

} // namespace storage::sql
