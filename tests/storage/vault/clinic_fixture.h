// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault/vault.h"
#include "tests/storage/vault/samples.h"
#include "tests/support/temporary_folder.h"

#include <sodium.h>

namespace samples {

/// A database as small as can be that still has what a vault asks about: entries, each with a number and a
/// hash.
namespace tiny {

inline storage::journal::Hash hashOf(std::int64_t seq)
{
    storage::journal::Hash hash;
    hash.fill(static_cast<std::uint8_t>(seq * 7 + 1));
    return hash;
}

inline storage::journal::Head readHead(storage::sql::Connection& db)
{
    const auto seq
        = db.prepare("SELECT max(seq) FROM entry").one([](storage::sql::Row row) { return row.integer(0); });
    return {seq.value_or(0), seq.value_or(0) == 0 ? storage::journal::Hash{} : hashOf(*seq)};
}

inline std::optional<storage::journal::Hash> hashAt(storage::sql::Connection& db, std::int64_t seq)
{
    const auto found
        = db.prepare("SELECT seq FROM entry WHERE seq = ?1").bind(seq).one([](storage::sql::Row) {
              return true;
          });
    return found ? std::optional{hashOf(seq)} : std::nullopt;
}

inline std::int64_t entries(storage::sql::Connection& db)
{
    return *db.prepare("SELECT count(*) FROM entry").one([](storage::sql::Row row) {
        return row.integer(0);
    });
}

inline storage::Result<storage::Done> checkHead(const storage::vault::Vault& vault,
                                                storage::sql::Connection& db)
{
    return vault.checkHead(readHead(db), [&](std::int64_t seq) { return hashAt(db, seq); });
}

inline void add(storage::sql::Connection& db, std::string_view text)
{
    db.prepare("INSERT INTO entry (text) VALUES (?1)").bind(text).run();
}

inline storage::Result<storage::journal::Head> fill(storage::sql::Connection& db,
                                                    const storage::vault::Unlocked&, const storage::Uuid&)
{
    db.execute(
        "CREATE TABLE entry (seq INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT; PRAGMA user_version = 5");
    add(db, "first");
    return readHead(db);
}

} // namespace tiny

/// A folder for vaults, and the shortest way to make and open one.
struct Clinic {
    TemporaryFolder folder{};
    std::filesystem::path root{folder.path() / "Puerta Abierta.amparo"};
    storage::SystemClock clock{};
    storage::vault::VaultOptions options{.cost = weak, .limits = limits};

    storage::Result<storage::vault::NewVault> create()
    {
        return storage::vault::Vault::create(root, {maria, "Mar\u00eda", secret(mariasPassphrase)},
                                             tiny::fill, clock, options);
    }
    storage::Result<storage::vault::Vault> open(std::string_view name = "maria",
                                                std::string_view passphrase = mariasPassphrase)
    {
        return storage::vault::Vault::open(root, name, secret(passphrase), clock, options);
    }
    storage::sql::Connection database(const storage::vault::Vault& vault)
    {
        return {vault.database(), vault.key(), storage::sql::Access::Writer};
    }
};

} // namespace samples
