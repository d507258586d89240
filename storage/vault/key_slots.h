// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault/slot_format.h"

#include <string_view>

namespace storage::vault {

/// Someone who is to get a slot. The passphrase has been judged by `checkPassphrase` before.
struct NewUser {
    Uuid user;
    std::string_view name; ///< What they will type; `NameMissing` or `TooLong` if it cannot serve.
    const Secret& passphrase;
    SlotState state{SlotState::Active};
};

/// What an unlocked user holds.
struct Unlocked {
    Uuid user{};
    SlotState state{SlotState::Active};
    Argon2 cost{};
    Secret vaultKey{}; ///< 32 bytes: the key of the database.
    Secret exchangeKey{}; ///< X25519 private key, 32 bytes.
    Secret signingKey{}; ///< Ed25519 private key as libsodium takes it, 64 bytes.
};

/// The slots of a new vault with one user, at generation 1.
Result<KeySlots> newKeySlots(const Uuid& vault, Instant created, const NewUser& founder,
                             const Secret& vaultKey, Argon2 cost);

/// Opens the slot that `name` and `passphrase` fit. An unknown name and a wrong passphrase both give
/// `WrongPassphrase` after the same work; `VaultDamaged` means that the slot opened but the file is not what
/// a holder of the key wrote.
///
/// Nothing in the file stands for a name, not even a hash, which a thief could test a list of staff names
/// against. Instead the folded name is hashed with a key of this vault into the salt of the passphrase: the
/// name and the passphrase are guessed together or not at all, and the derived key is tried on every slot,
/// which costs microseconds.
Result<Unlocked> unlock(const KeySlots& slots, std::string_view name, const Secret& passphrase);

// The functions below need slots that are genuine under `vaultKey`, else `VaultDamaged`, and return the next
// state of the file: one `sequence` further and authenticated.

/// Adds a user with new keys. `AlreadyExists` if this user has a slot, `TooLong` if there is no room.
Result<KeySlots> withUser(const KeySlots& slots, const NewUser& user, const Secret& vaultKey, Argon2 cost);
/// Gives a user who lost their passphrase new keys and this one. What they signed before is verified with the
/// old key, which the database keeps. `NotFound` if they have no slot.
Result<KeySlots> withNewKeys(const KeySlots& slots, const NewUser& user, const Secret& vaultKey, Argon2 cost);
/// The same keys under another passphrase (or name, or cost). The old wrap may survive on the disk: after a
/// theft of the passphrase, rekey too.
Result<KeySlots> withPassphrase(const KeySlots& slots, const Unlocked& who, std::string_view name,
                                const Secret& passphrase, Argon2 cost);
/// Takes a user's slot away. They could have kept the vault key: `rekeyed` must follow. `NotFound` if there
/// is none, `LastAdministrator` if it is the only slot.
Result<KeySlots> withoutUser(const KeySlots& slots, const Uuid& user, const Secret& vaultKey);
/// The slots of a new generation: `newVaultKey` sealed to everyone left, recovery included. Nobody needs to
/// be present.
Result<KeySlots> rekeyed(const KeySlots& slots, const Secret& vaultKey, const Secret& newVaultKey,
                         std::uint32_t generation);

/// The slot of `user`, or nullptr.
const UserSlot* slotOf(const KeySlots& slots, const Uuid& user);

} // namespace storage::vault
