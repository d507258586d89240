// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/journal/head.h"
#include "storage/sql/health.h"

#include <filesystem>
#include <functional>

namespace storage::vault {

/// Reads the last journal entry of a database. The vault does not know the journal's tables.
using ReadHead = std::function<journal::Head(sql::Connection&)>;
/// Told how many of how many pages are done; returns false to stop.
using Progress = std::function<bool(int done, int total)>;

/// What a database holds, as far as two copies of it must agree.
struct Contents {
    std::int64_t schemaVersion{};
    sql::TableCounts counts{};
    journal::Head head{};

    friend bool operator==(const Contents&, const Contents&) = default;
};

Contents contentsOf(sql::Connection& db, const ReadHead& readHead);

/// Copies `db` to a new `file` under `key`, opens the copy, and accepts it only if every page is authentic,
/// its structure is sound and it holds what `db` holds. Returns what that is. The copy is forced to disk, and
/// is one file without a log. Throws `SqlError`; removing what is left after a failure is the caller's.
Result<Contents> copyVerified(sql::Connection& db, const std::filesystem::path& file, const Secret& key,
                              const ReadHead& readHead, const Progress& progress = {});

/// `VaultDamaged` unless every page of `db` is authentic and its structure is sound.
Result<Done> requireSound(sql::Connection& db);

} // namespace storage::vault
