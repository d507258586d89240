// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/failure.h"
#include "storage/vault/file_store.h"
#include "storage/vault/unfinished.h"
#include "storage/vault/vault.h"

namespace storage::vault {
namespace {

/// A folder to make the vault in: a new one, or what an earlier attempt left.
Result<Done> prepareFolder(const VaultPaths& paths)
{
    if (!isVaultFolderName(paths.root().filename().string()))
        return Error{Problem::InvalidInput, "folder name"};
    if (!isTaken(paths.root()))
        return makeFolder(paths.root());
    if (isTaken(paths.current()))
        return Error{Problem::VaultExists};
    if (!requireOwnFolder(paths.root()) || !holdsOnlyVaultParts(paths.root()))
        return Error{Problem::FileExists};
    return Done{};
}

/// Empties the folder of everything but the lock, which is held.
Result<Done> clear(const VaultPaths& paths)
{
    std::vector<std::filesystem::path> left;
    for (const auto& entry : std::filesystem::directory_iterator{paths.root()})
        if (entry.path().filename() != "lock")
            left.push_back(entry.path());
    for (const auto& path : left)
        if (const auto removed = removeTree(path); !removed)
            return removed;
    return Done{};
}

Result<journal::Head> filledDatabase(const VaultPaths& paths, const Unlocked& founder, const Uuid& vault,
                                     const Fill& fill)
{
    sql::Connection db{paths.database(1), founder.vaultKey, sql::Access::CreateNew};
    auto head = fill(db, founder, vault);
    if (!head)
        return head;
    db.checkpoint();
    if (const auto sound = requireSound(db); !sound)
        return sound.error();
    return head;
}

/// Forces everything to disk and then makes it a vault.
Result<Done> publish(const VaultPaths& paths)
{
    for (const auto& folder : {paths.generation(1), paths.root()})
        if (const auto synced = syncFolder(folder); !synced)
            return synced;
    if (const auto synced = syncFile(paths.database(1)); !synced)
        return synced;
    if (const auto current = setCurrentGeneration(paths, 1); !current)
        return current;
    return syncFolder(paths.root().has_parent_path() ? paths.root().parent_path()
                                                     : std::filesystem::path{"."});
}

} // namespace

Result<NewVault> Vault::create(const std::filesystem::path& root, const NewUser& founder, const Fill& fill,
                               const Clock& clock, const VaultOptions& options)
{
    return guarded([&]() -> Result<NewVault> {
        const VaultPaths paths{root.has_filename() ? root : root.parent_path()};
        if (const auto prepared = prepareFolder(paths); !prepared)
            return prepared.error();
        Unfinished unfinished{paths.root()};
        if (const auto local = requireLocalDisk(paths.root()); !local)
            return local.error();
        auto lock = VaultLock::acquire(paths.lock());
        if (!lock) {
            unfinished.finish(); // somebody else is making a vault here
            return lock.error();
        }
        if (isTaken(paths.current())) {
            unfinished.finish(); // and has just come to the end of it
            return Error{Problem::VaultExists};
        }
        auto made = createLocked(paths, *std::move(lock), founder, fill, clock, options);
        if (made)
            unfinished.finish();
        return made;
    });
}

Result<NewVault> Vault::createLocked(VaultPaths paths, VaultLock lock, const NewUser& founder,
                                     const Fill& fill, const Clock& clock, const VaultOptions& options)
{
    if (const auto cleared = clear(paths); !cleared)
        return cleared.error();
    for (const auto& folder : {paths.generation(1), paths.backups()})
        if (const auto made = makeFolder(folder); !made)
            return made.error();
    const auto now = clock.now();
    const auto slots = newKeySlots(newUuid(now), std::chrono::floor<std::chrono::seconds>(now), founder,
                                   newKey(), options.cost);
    if (!slots)
        return slots.error();
    // The slot is tried before anything is entrusted to it.
    auto who = unlock(*slots, founder.name, founder.passphrase);
    if (!who)
        return who.error();
    const auto head = filledDatabase(paths, *who, slots->vault, fill);
    if (!head)
        return head.error();
    if (const auto written = writeSlots(paths, *slots); !written)
        return written.error();
    const auto seen = authenticated(SeenHead{1, slots->sequence, *head, {}}, slots->vault, who->vaultKey);
    if (const auto written
        = replaceFile(paths.state(), encoded(State{.vault = slots->vault, .heads = {seen}}));
        !written)
        return written.error();
    if (const auto published = publish(paths); !published)
        return published.error();
    const auto founderKey = slotOf(*slots, founder.user)->signingKey;
    return NewVault{Vault{std::move(paths), std::move(lock), *slots, *std::move(who), Memory{.seen = seen},
                          clock, options},
                    founderKey};
}

} // namespace storage::vault
