// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/head.h"
#include "storage/sql/connection.h"

namespace storage::journal {

/// The commit in the first columns of `row`: seq, hlc, device, user, action, subject, details, changes.
Commit readCommit(sql::Row row);

/// What the changes of one commit hash to.
struct ChangesDigest {
    std::int64_t count{0};
    Hash hash{};
};

/// Hashes the changes `firstChange` <= n < `endChange`. Erased changes take part with the digest they left.
ChangesDigest hashChanges(sql::Connection& db, std::int64_t firstChange, std::int64_t endChange);
/// The hash of a whole commit that follows `previous`.
Hash hashCommit(const Hash& previous, const Commit& commit, const Hash& changes);

} // namespace storage::journal
