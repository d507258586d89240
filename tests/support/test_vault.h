// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/clock.h"
#include "storage/journal/journal.h"
#include "storage/schema/migrate.h"
#include "tests/support/temporary_folder.h"

/// A migrated, encrypted database in a temporary folder, with one user who signs. Every test gets its own.
/// Key derivation is left out: it costs 200 ms and has tests of its own.
struct TestVault {
    TestVault();

    TemporaryFolder folder;
    storage::FixedClock clock; ///< 2026-11-24 12:00 UTC.
    storage::Uuid user;
    storage::journal::PublicKey publicKey{};
    storage::sql::Connection db;
    storage::journal::Signer signer;
    storage::journal::Journal journal;

    static storage::Secret key();
    /// A second, read-only connection.
    storage::sql::Connection reader() const
    {
        return {folder.path() / "db", key(), storage::sql::Access::Reader};
    }

private:
    storage::Secret makeKeyPair();
};
