// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/base/id.h"
#include "storage/base/result.h"
#include "storage/vault/argon2.h"
#include "storage/vault/keys.h"

#include <optional>

namespace storage::vault {

/// Whether a user has chosen the passphrase of their slot. A `Temporary` one was made for them by an
/// administrator.
enum class SlotState : std::uint8_t { Active = 1, Temporary = 2 };

/// One user's way in. Neither their name nor their role is in it.
struct UserSlot {
    Uuid user{};
    SlotState state{SlotState::Active};
    Argon2 cost{};
    PublicKey exchangeKey{}; ///< X25519: the vault key is sealed to it.
    PublicKey signingKey{}; ///< Ed25519: their journal entries are verified with it.
    Wrapped<64> privateKeys{}; ///< X25519 private key and Ed25519 seed, under the passphrase.
    SealedKey vaultKey{};

    friend bool operator==(const UserSlot&, const UserSlot&) = default;
};

/// The way in for two of three holders of recovery codes.
struct RecoverySlot {
    PublicKey exchangeKey{};
    /// The X25519 private key under codes 1 and 2, 1 and 3, 2 and 3.
    std::array<Wrapped<32>, 3> pairs{};
    SealedKey vaultKey{};

    friend bool operator==(const RecoverySlot&, const RecoverySlot&) = default;
};

/// Everything in a `slots` file: who can get at the key of one generation of a vault, and how.
struct KeySlots {
    Uuid vault{};
    std::uint32_t generation{};
    std::uint64_t sequence{}; ///< One more with every change: of two copies the higher one counts.
    Instant created{};
    /// Mixed with a user's name into the salt of their passphrase; see `unlock`.
    FixedBytes<32> nameKey{};
    std::vector<UserSlot> users{};
    std::optional<RecoverySlot> recovery{};
    Digest mac{}; ///< Over all of the above, with a key derived from the vault key.

    friend bool operator==(const KeySlots&, const KeySlots&) = default;
};

/// More users than any clinic has; a longer file is refused unread.
inline constexpr std::size_t mostUsers = 250;
/// Different costs in one file. An unlock tries the passphrase once for each, so a tampered file cannot ask
/// for many.
inline constexpr std::size_t mostCosts = 3;
/// A `slots` file is never longer than this many bytes.
inline constexpr std::size_t longestSlots = std::size_t{128} * 1024;

/// The bytes of a `slots` file. It ends with a plain checksum over everything, by which a damaged copy is
/// told from a good one while the vault is locked.
Bytes encoded(const KeySlots& slots);
/// Reads what `encoded` wrote. `NotAVault` for another kind of file, `VaultTooNew` for a later format,
/// `VaultDamaged` for anything that `encoded` did not write or that asks for a cost outside `limits`. Whether
/// the content is genuine shows only with the vault key: `isGenuine`.
Result<KeySlots> decodedSlots(BytesView bytes, const Argon2Limits& limits);

/// `slots` with the authentication code that belongs to its content.
KeySlots authenticated(KeySlots slots, const Secret& vaultKey);
/// Whether `slots` was made by someone who held `vaultKey`.
bool isGenuine(const KeySlots& slots, const Secret& vaultKey);

/// What the private keys of a slot are bound to: every other field that only its user can change.
Bytes bindingOf(const Uuid& vault, const UserSlot& slot);
/// What the recovery private key under pair `pair` (0 to 2) is bound to.
Bytes bindingOf(const Uuid& vault, const RecoverySlot& slot, std::size_t pair);

} // namespace storage::vault
