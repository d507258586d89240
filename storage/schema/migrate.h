// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <span>
#include <stdexcept>
#include <string_view>

namespace storage::schema {

/// Marks a database as ours (PRAGMA application_id): "AMPR".
inline constexpr std::int64_t applicationId = 0x414D5052;

struct Migration {
    std::string_view name; ///< File name without ".sql"; its position is the version it leads to.
    std::string_view sql;
};

/// Every migration ever released, oldest first. Append only: released files never change.
std::span<const Migration> migrations();

/// The file was written by a newer program; opening it could lose what we do not know about.
struct FileTooNew : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// How far `migrate` went.
struct Migrated {
    std::size_t from{};
    std::size_t to{};
};

/// The schema version of `db`; 0 for a new file.
std::size_t versionOf(sql::Connection& db);

/// Brings `db` to the newest schema, each step in a transaction of its own with its version and the journal's
/// triggers made anew. A new file takes the same path as an old one. Throws `FileTooNew` or `SqlError`.
Migrated migrate(sql::Connection& db, std::span<const Migration> steps = migrations());

} // namespace storage::schema
