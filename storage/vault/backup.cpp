// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/backup.h"

#include "storage/vault/failure.h"
#include "storage/vault/unfinished.h"

#include <fcntl.h>

namespace storage::vault {
namespace {

/// Size and digest of the file at `path`, whose bytes go to `take` on the way.
struct Measured {
    std::uint64_t size;
    Digest digest;
};
Result<Measured> measured(const std::filesystem::path& path, const TakeBytes& take, const Progress& progress)
{
    const auto file = openToRead(path, Owner::Ourselves);
    if (!file)
        return file.error();
    const auto size = sizeOf(*file);
    if (!size)
        return size.error();
    const auto digest = streamed(*file, *size, take, progress);
    if (!digest)
        return digest.error();
    return Measured{*size, *digest};
}

Result<Done> ignoreBytes(BytesView /*bytes*/)
{
    return Done{};
}

/// Reads a finished part from the disk again, as a restore would.
Result<Done> readBack(const std::filesystem::path& part, const Manifest& expected, const BackupKeys& keys,
                      const Argon2Limits& limits)
{
    auto backup = BackupFile::open(part, limits);
    if (!backup)
        return backup.error();
    // What is on the disk is asked for, not what the system still has in memory.
    posix_fadvise(backup->file.number(), 0, 0, POSIX_FADV_DONTNEED);
    const auto manifest = backup->manifest(keys);
    if (!manifest)
        return manifest.error();
    const auto digest = streamed(backup->file, manifest->databaseSize, ignoreBytes, {});
    if (!digest)
        return digest.error();
    if (*manifest != expected || *digest != manifest->databaseDigest)
        return Error{Problem::BackupDamaged, "read back"};
    return Done{};
}

/// Puts start and database one after the other into `part`.
Result<Done> assemble(PartFile& part, BytesView start, const std::filesystem::path& database,
                      const Progress& progress)
{
    if (const auto appended = part.append(start); !appended)
        return appended;
    const auto copied = measured(database, [&](BytesView run) { return part.append(run); }, progress);
    if (!copied)
        return copied.error();
    return part.sync();
}

/// An empty folder for the copy of the database, in place of what a crash left.
Result<Done> makeWorkFolder(const VaultPaths& paths)
{
    if (!isTaken(paths.backups()))
        if (const auto made = makeFolder(paths.backups()); !made)
            return made;
    if (const auto removed = removeTree(paths.backups() / "work"); !removed)
        return removed;
    return makeFolder(paths.backups() / "work");
}

/// What a backup of `vault` made now says about the copy `database`.
Result<Manifest> manifestOf(const Vault& vault, const std::filesystem::path& database,
                            const Contents& contents, const Clock& clock)
{
    const auto measure = measured(database, ignoreBytes, {});
    if (!measure)
        return measure.error();
    return Manifest{.vault = vault.id(),
                    .generation = vault.generation(),
                    .slotsSequence = vault.slots().sequence,
                    .made = std::chrono::floor<std::chrono::seconds>(clock.now()),
                    .contents = contents,
                    .databaseSize = measure->size,
                    .databaseDigest = measure->digest};
}

} // namespace

Result<Manifest> backUp(const Vault& vault, sql::Connection& db, const std::filesystem::path& file,
                        const ReadHead& readHead, const Clock& clock, const Progress& progress)
{
    return guarded([&]() -> Result<Manifest> {
        if (isTaken(file))
            return Error{Problem::FileExists};
        // The copy is made inside the vault: the target may be a stick or a server where a database cannot
        // work.
        const auto work = vault.paths().backups() / "work";
        if (const auto made = makeWorkFolder(vault.paths()); !made)
            return made.error();
        const Unfinished temporary{work};

        const auto backupKey = newKey();
        const auto keys = backupKeys(backupKey, vault.key());
        const auto contents = copyVerified(db, work / "db", keys.database, readHead, progress);
        if (!contents)
            return contents.error();
        const auto manifest = manifestOf(vault, work / "db", *contents, clock);
        if (!manifest)
            return manifest.error();
        auto part = PartFile::create(file);
        if (!part)
            return part.error();
        const auto start = encodedStart(headerFor(vault.slots(), backupKey), *manifest, keys);
        if (const auto assembled = assemble(*part, start, work / "db", progress); !assembled)
            return assembled.error();
        if (const auto sound = readBack(part->part(), *manifest, keys, vault.limits()); !sound)
            return sound.error();
        if (const auto published = part->publish(Existing::Refused); !published)
            return published.error();
        return *manifest;
    });
}

OpenBackup byPassphrase(std::string_view name, const Secret& passphrase)
{
    return [name, &passphrase](const KeySlots& slots) -> Result<BackupOpener> {
        auto who = unlock(slots, name, passphrase);
        if (!who)
            return who.error();
        const auto slot = std::ranges::find(slots.users, who->user, &UserSlot::user);
        return BackupOpener{std::move(who->vaultKey), std::move(who->exchangeKey),
                            static_cast<std::size_t>(slot - slots.users.begin())};
    };
}

OpenBackup byRecoveryCodes(const Secret& first, const Secret& second)
{
    return [&first, &second](const KeySlots& slots) -> Result<BackupOpener> {
        auto recovered = openRecovery(slots, first, second);
        if (!recovered)
            return recovered.error();
        return BackupOpener{std::move(recovered->vaultKey), std::move(recovered->exchangeKey),
                            slots.users.size()};
    };
}

} // namespace storage::vault
