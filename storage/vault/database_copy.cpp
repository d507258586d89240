// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/database_copy.h"

#include "storage/vault/file_store.h"

namespace storage::vault {
Contents contentsOf(sql::Connection& db, const ReadHead& readHead)
{
    const auto version = db.prepare("PRAGMA user_version").one([](sql::Row row) { return row.integer(0); });
    return {.schemaVersion = version.value_or(0), .counts = sql::tableCounts(db), .head = readHead(db)};
}

Result<Done> requireSound(sql::Connection& db)
{
    if (!sql::cipherProblems(db).empty())
        return Error{Problem::VaultDamaged, "pages that are not authentic"};
    if (!sql::structureProblems(db).empty())
        return Error{Problem::VaultDamaged, "unsound structure"};
    return Done{};
}

Result<Contents> copyVerified(sql::Connection& db, const std::filesystem::path& file, const Secret& key,
                              const ReadHead& readHead, const Progress& progress)
{
    Contents original;
    {
        const sql::Snapshot moment{db};
        original = contentsOf(db, readHead);
        db.backUpTo(file, key, progress);
    }
    {
        sql::Connection copy{file, key, sql::Access::Writer};
        copy.checkpoint();
        if (const auto sound = requireSound(copy); !sound)
            return sound.error();
        if (contentsOf(copy, readHead) != original)
            return Error{Problem::VaultDamaged, "the copy differs"};
    }
    if (const auto synced = syncFile(file); !synced)
        return synced.error();
    return original;
}

} // namespace storage::vault
