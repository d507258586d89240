// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault/backup_format.h"
#include "storage/vault/vault.h"

namespace storage::vault {

/// Writes a backup of an open vault to one new file: the database under a key of its own, which is sealed to
/// everyone who has a slot now, and the slots themselves. So any present user's passphrase opens it on any
/// machine, and any two of the recovery codes do.
///
/// A backup outlives a revocation: somebody whose access was taken away later opens, with the passphrase of
/// that day, the data of that day. Whoever revokes a user should make a new backup and destroy or lock away
/// the older ones.
///
/// The copy of the database is checked page by page before it goes into the file; the file is read back from
/// the disk before it gets its name. `db` is `vault`'s; call this on that connection's thread. `FileExists`
/// if `file` is there.
Result<Manifest> backUp(const Vault& vault, sql::Connection& db, const std::filesystem::path& file,
                        const ReadHead& readHead, const Clock& clock, const Progress& progress = {});

/// What opens a backup.
struct BackupOpener {
    Secret vaultKey;
    Secret exchangeKey;
    std::size_t recipient; ///< Which of the sealed keys is theirs.
};
using OpenBackup = std::function<Result<BackupOpener>(const KeySlots&)>;
/// With the name and passphrase a user had when the backup was made. Both outlive the result.
OpenBackup byPassphrase(std::string_view name, const Secret& passphrase);
/// With two of the three recovery codes of that time. Both outlive the result.
OpenBackup byRecoveryCodes(const Secret& first, const Secret& second);

/// Checks a backup without restoring it: opens it, reads every byte and compares the digest.
Result<Manifest> checkBackup(const std::filesystem::path& file, const OpenBackup& open,
                             const Argon2Limits& limits = Argon2Limits::standard(),
                             const Progress& progress = {});

/// Restores a backup to a new vault in the folder `root`, as the generation after the one it was made of,
/// under a new key. Never over anything: `VaultExists` or `FileExists`. The vault gets its name only after
/// its database was checked page by page and holds what the manifest says. Open it with `Vault::open`
/// afterwards.
Result<Manifest> restore(const std::filesystem::path& file, const std::filesystem::path& root,
                         const OpenBackup& open, const ReadHead& readHead,
                         const Argon2Limits& limits = Argon2Limits::standard(),
                         const Progress& progress = {});

} // namespace storage::vault
