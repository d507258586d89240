// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault/database_copy.h"
#include "storage/vault/file_store.h"
#include "storage/vault/slot_format.h"

namespace storage::vault {

/// What a backup holds, and by which it is checked.
struct Manifest {
    Uuid vault{};
    std::uint32_t generation{};
    std::uint64_t slotsSequence{};
    Instant made{};
    Contents contents{};
    std::uint64_t databaseSize{}; ///< In bytes.
    Digest databaseDigest{}; ///< BLAKE2b of the encrypted database.

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

Bytes encoded(const Manifest& manifest);
/// Reads what `encoded` wrote; nothing for anything else.
std::optional<Manifest> decodedManifest(BytesView bytes);

/// The keys of one backup. They come from a random key of its own and the vault's key together: the first is
/// sealed to everyone with a slot, and the second, which each of them has, makes sure that nobody else wrote
/// the backup.
struct BackupKeys {
    Secret manifest;
    Secret database;
};
BackupKeys backupKeys(const Secret& backupKey, const Secret& vaultKey);

/// The readable start of a backup file.
struct BackupHeader {
    KeySlots slots{};
    std::vector<SealedKey>
        keys{}; ///< The backup's key, sealed to each user in the order of the slots, then to recovery.

    friend bool operator==(const BackupHeader&, const BackupHeader&) = default;
};

/// `slots` and a random key sealed to everyone in them.
BackupHeader headerFor(const KeySlots& slots, const Secret& backupKey);
/// The start of the file up to the database: header, manifest under `keys`, size of the database.
Bytes encodedStart(const BackupHeader& header, const Manifest& manifest, const BackupKeys& keys);

/// A backup file that is being read. After `open` it stands at the first byte of the database.
struct BackupFile {
    Descriptor file;
    BackupHeader header;
    Bytes headerBytes; ///< What the manifest is bound to.
    FixedBytes<24> manifestNonce{};
    Bytes manifestBytes; ///< Still encrypted.

    /// `NotABackup` for another kind of file, `VaultTooNew` for a later format, `BackupDamaged` if it cannot
    /// be read.
    static Result<BackupFile> open(const std::filesystem::path& path, const Argon2Limits& limits);
    /// `BackupDamaged` if it is not what was written with `keys`.
    Result<Manifest> manifest(const BackupKeys& keys) const;
};

/// Takes a run of a database's bytes.
using TakeBytes = std::function<Result<Done>(BytesView)>;
/// Hands `size` bytes of `file` to `take` in runs, and returns their digest. `Cancelled` if `progress` says
/// so.
Result<Digest> streamed(const Descriptor& file, std::uint64_t size, const TakeBytes& take,
                        const Progress& progress);

} // namespace storage::vault
