// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/clock.h"
#include "storage/vault/database_copy.h"
#include "storage/vault/generation.h"
#include "storage/vault/key_slots.h"
#include "storage/vault/recovery.h"
#include "storage/vault/state.h"
#include "storage/vault/vault_lock.h"

#include <memory>

namespace storage::vault {

/// How a vault is opened.
struct VaultOptions {
    Argon2 cost{Argon2::standard()}; ///< For slots that are made, and what weaker ones are raised to.
    Argon2Limits limits{Argon2Limits::standard()}; ///< For slots that are read.
    bool acceptOlder{
        false}; ///< The user was told that the files are older than what was seen, and wants them.
};

/// Fills the empty database of a new vault and returns its journal's head. `founder` signs the first entries.
using Fill
    = std::function<Result<journal::Head>(sql::Connection& db, const Unlocked& founder, const Uuid& vault)>;

struct NewVault;

/// A vault that is unlocked: its lock is held and its keys are in memory until this ends. The database is
/// opened by the caller, with `key()`. One thread at a time.
class Vault {
public:
    /// Makes a vault in a new folder `root` with `founder` as its only user, at `founder`'s passphrase. It is
    /// a vault only once everything is on disk; what a crash leaves before that is replaced by the next
    /// attempt. `VaultExists` if there is one, `FileExists` if something else is there.
    static Result<NewVault> create(const std::filesystem::path& root, const NewUser& founder,
                                   const Fill& fill, const Clock& clock, const VaultOptions& options = {});
    /// Problems: `WrongPassphrase` (counted), `VaultInUse`, `NotAVault`, `VaultDamaged`, `VaultTooNew`,
    /// `VaultOlderThanSeen`, `VaultOnNetwork`. Next: open the database, `checkHead`, `confirmOpened`, and
    /// record the head of the unlock entry in `state()`.
    static Result<Vault> open(const std::filesystem::path& root, std::string_view name,
                              const Secret& passphrase, const Clock& clock, const VaultOptions& options = {});
    /// Opens with two of three recovery codes. Nobody is signed in until `enrol` has given a user new keys.
    static Result<Vault> openWithCodes(const std::filesystem::path& root, const Secret& first,
                                       const Secret& second, const Clock& clock,
                                       const VaultOptions& options = {});

    const Uuid& id() const { return m_slots.vault; }
    std::uint32_t generation() const { return m_slots.generation; }
    const VaultPaths& paths() const { return m_paths; }
    std::filesystem::path database() const { return m_paths.database(generation()); }
    /// The raw key of the database.
    const Secret& key() const { return m_who.vaultKey; }
    /// Who unlocked; a nil id after `openWithCodes`.
    const Uuid& user() const { return m_who.user; }
    /// Their Ed25519 private key (64 bytes), for signing the journal.
    const Secret& signingKey() const { return m_who.signingKey; }
    /// Whether somebody else chose the passphrase, and it must be changed now.
    bool mustChangePassphrase() const { return m_who.state == SlotState::Temporary; }
    /// Wrong passphrases since the last unlock: for the audit trail. Forgotten when the first head is
    /// recorded.
    std::uint32_t failedAttempts() const { return m_memory.failedAttempts; }
    /// Whether the state file was damaged or changed: worth a warning, see `Memory`.
    bool memoryUntrustworthy() const { return m_memory.untrustworthy; }
    const KeySlots& slots() const { return m_slots; }
    const Argon2Limits& limits() const { return m_options.limits; }

    /// The entry that was seen last; compare it with the database. Nothing on a machine that has not seen
    /// this vault.
    const std::optional<SeenHead>& seen() const { return m_memory.seen; }
    /// `VaultOlderThanSeen` if the database is an earlier state. `hashAt(seq)` is the hash of an entry of its
    /// journal.
    Result<Done> checkHead(const journal::Head& head,
                           const std::function<std::optional<journal::Hash>(std::int64_t)>& hashAt) const;
    /// The database is open and sound: generations that a rekey or a crash left behind are removed now.
    Result<Done> confirmOpened();
    /// Where the journal's heads are recorded. Another one after `revoke` and `rekey`: do not keep the
    /// reference.
    StateWriter& state() { return *m_state; }

    /// Gives `user` a slot, or new keys in the one they have; returns the key their entries are verified
    /// with. After `openWithCodes` they are signed in from here on.
    Result<PublicKey> enrol(const NewUser& user);
    /// Changes the passphrase of who unlocked. `WrongPassphrase` if `old` is not it.
    Result<Done> changePassphrase(std::string_view name, const Secret& old, const Secret& passphrase);
    /// New codes; those made before stop working.
    Result<RecoveryCodes> makeRecoveryCodes();
    /// Takes `user`'s slot away and rekeys. `NotAllowed` for who unlocked.
    Result<Done> revoke(const Uuid& user, sql::Connection& db, const ReadHead& readHead,
                        const Progress& progress = {});
    /// Copies the database of `db` to a new generation under a new key, sealed to everyone who has a slot,
    /// and makes it the current one. Call it on the writer's thread. Afterwards close `db` and open
    /// `database()` with `key()`; the old generation stays on disk until `confirmOpened` of the next unlock.
    Result<Done> rekey(sql::Connection& db, const ReadHead& readHead, const Progress& progress = {});

private:
    Vault(VaultPaths paths, VaultLock lock, KeySlots slots, Unlocked who, Memory memory, const Clock& clock,
          VaultOptions options);
    static Result<NewVault> createLocked(VaultPaths paths, VaultLock lock, const NewUser& founder,
                                         const Fill& fill, const Clock& clock, const VaultOptions& options);
    using Unlocking = std::function<Result<Unlocked>(const KeySlots&)>;
    static Result<Vault> openWith(const std::filesystem::path& root, const Unlocking& unlocking,
                                  const Clock& clock, const VaultOptions& options);

    void raiseCost(std::string_view name, const Secret& passphrase);
    Result<Done> save(KeySlots slots);
    Result<Done> switchTo(const KeySlots& remaining, sql::Connection& db, const ReadHead& readHead,
                          const Progress& progress);
    void startState();

    VaultPaths m_paths;
    VaultLock m_lock;
    KeySlots m_slots;
    Unlocked m_who;
    Memory m_memory;
    const Clock* m_clock;
    VaultOptions m_options;
    std::unique_ptr<StateWriter> m_state;
};

/// A vault that has just been made. Its recovery codes are asked for with `makeRecoveryCodes`.
struct NewVault {
    Vault vault;
    PublicKey founderKey; ///< Ed25519: verifies the founder's entries.
};

} // namespace storage::vault
