// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/backup.h"
#include "storage/vault/failure.h"
#include "storage/vault/unfinished.h"

namespace storage::vault {
namespace {

/// A backup that opened: what it says, and the keys to what it holds.
struct OpenedBackup {
    BackupFile backup;
    Manifest manifest;
    BackupKeys keys;
    Secret vaultKey;
};

Result<OpenedBackup> opened(const std::filesystem::path& file, const OpenBackup& open,
                            const Argon2Limits& limits)
{
    auto backup = BackupFile::open(file, limits);
    if (!backup)
        return backup.error();
    const auto& slots = backup->header.slots;
    auto who = open(slots);
    if (!who)
        return who.error().problem == Problem::VaultDamaged
            ? Error{Problem::BackupDamaged, who.error().detail}
            : who.error();
    const auto& recipient = who->recipient < slots.users.size() ? slots.users[who->recipient].exchangeKey
                                                                : slots.recovery->exchangeKey;
    const auto backupKey = unsealed(backup->header.keys.at(who->recipient), recipient, who->exchangeKey);
    if (backupKey.empty())
        return Error{Problem::BackupDamaged, "sealed key"};
    auto keys = backupKeys(backupKey, who->vaultKey);
    auto manifest = backup->manifest(keys);
    if (!manifest)
        return manifest.error();
    if (manifest->vault != slots.vault || manifest->generation != slots.generation)
        return Error{Problem::BackupDamaged, "manifest of another vault"};
    return OpenedBackup{*std::move(backup), *std::move(manifest), std::move(keys), std::move(who->vaultKey)};
}

/// Hands the database to `take`; `BackupDamaged` unless it is whole and nothing follows.
Result<Done> extract(const OpenedBackup& from, const TakeBytes& take, const Progress& progress)
{
    const auto digest = streamed(from.backup.file, from.manifest.databaseSize, take, progress);
    if (!digest)
        return digest.error();
    std::array<std::uint8_t, 1> surplus{};
    if (*digest != from.manifest.databaseDigest || readExactly(from.backup.file, surplus))
        return Error{Problem::BackupDamaged, "database"};
    return Done{};
}

/// Writes the database of the backup to `file`, still under the backup's key.
Result<Done> extractTo(const std::filesystem::path& file, const OpenedBackup& from, const Progress& progress)
{
    auto part = PartFile::create(file);
    if (!part)
        return part.error();
    if (const auto done = extract(from, [&](BytesView run) { return part->append(run); }, progress); !done)
        return done;
    return part->publish(Existing::Refused);
}

/// Checks the extracted database and copies it under `key` to `target`.
Result<Done> rebuilt(const std::filesystem::path& extracted, const std::filesystem::path& target,
                     const Secret& key, const OpenedBackup& from, const ReadHead& readHead,
                     const Progress& progress)
{
    sql::Connection db{extracted, from.keys.database, sql::Access::Writer};
    const auto copied = copyVerified(db, target, key, readHead, progress);
    if (!copied)
        return copied.error();
    if (*copied != from.manifest.contents)
        return Error{Problem::BackupDamaged, "contents"};
    return Done{};
}

/// Fills the folder `paths` with a vault made of `from`.
Result<Done> build(const VaultPaths& paths, const OpenedBackup& from, const ReadHead& readHead,
                   const Progress& progress)
{
    const auto number = from.manifest.generation + 1;
    for (const auto& folder :
         {paths.root(), paths.backups(), paths.generation(number), paths.backups() / "work"})
        if (const auto made = makeFolder(folder); !made)
            return made;
    const auto extracted = paths.backups() / "work" / "db";
    if (const auto done = extractTo(extracted, from, progress); !done)
        return done;
    const auto vaultKey = newKey();
    const auto slots = rekeyed(from.backup.header.slots, from.vaultKey, vaultKey, number);
    if (!slots)
        return slots.error();
    if (const auto done = rebuilt(extracted, paths.database(number), vaultKey, from, readHead, progress);
        !done)
        return done.error().problem == Problem::VaultDamaged
            ? Error{Problem::BackupDamaged, done.error().detail}
            : done;
    if (const auto removed = removeTree(paths.backups() / "work"); !removed)
        return removed;
    if (const auto written = writeSlots(paths, *slots); !written)
        return written;
    const SeenHead seen{number, slots->sequence, from.manifest.contents.head, {}};
    const State state{.vault = slots->vault, .heads = {authenticated(seen, slots->vault, vaultKey)}};
    if (const auto written = replaceFile(paths.state(), encoded(state)); !written)
        return written;
    return setCurrentGeneration(paths, number);
}

} // namespace

Result<Manifest> checkBackup(const std::filesystem::path& file, const OpenBackup& open,
                             const Argon2Limits& limits, const Progress& progress)
{
    return guarded([&]() -> Result<Manifest> {
        auto from = opened(file, open, limits);
        if (!from)
            return from.error();
        if (const auto whole = extract(
                *from, [](BytesView) { return Result<Done>{Done{}}; }, progress);
            !whole)
            return whole.error();
        return from->manifest;
    });
}

Result<Manifest> restore(const std::filesystem::path& file, const std::filesystem::path& root,
                         const OpenBackup& open, const ReadHead& readHead, const Argon2Limits& limits,
                         const Progress& progress)
{
    return guarded([&]() -> Result<Manifest> {
        const auto target = std::filesystem::absolute(root.has_filename() ? root : root.parent_path());
        if (!isVaultFolderName(target.filename().string()))
            return Error{Problem::InvalidInput, "folder name"};
        if (isTaken(target))
            return Error{isTaken(VaultPaths{target}.current()) ? Problem::VaultExists : Problem::FileExists};
        if (const auto local = requireLocalDisk(target.parent_path()); !local)
            return local.error();
        const auto from = opened(file, open, limits);
        if (!from)
            return from.error();
        auto unnamed = target;
        unnamed += ".part"; // what an interrupted restore leaves
        if (isTaken(unnamed) && !holdsOnlyVaultParts(unnamed))
            return Error{Problem::FileExists, "part"};
        if (const auto removed = removeTree(unnamed); !removed)
            return removed.error();
        Unfinished unfinished{unnamed};
        if (const auto done = build(VaultPaths{unnamed}, *from, readHead, progress); !done)
            return done.error();
        if (const auto named = renameToNew(unnamed, target); !named)
            return named.error();
        unfinished.finish();
        return from->manifest;
    });
}

} // namespace storage::vault
