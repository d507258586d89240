// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/secret.h"
#include "storage/vault/bytes.h"

namespace storage::vault {

using Digest = FixedBytes<32>;
using PublicKey = FixedBytes<32>;
/// A key sealed to an X25519 public key: only the holder of the private key can read it.
using SealedKey = FixedBytes<80>;

/// What a key derived from a vault's (or a backup's) own key is for.
enum class Purpose : std::uint8_t {
    SlotsHeader = 1,
    State = 2,
    BackupManifest = 3,
    BackupDatabase = 4,
    BackupAuthor = 5
};

/// 32 random bytes.
Secret newKey();
/// Fills `bytes` at random.
void randomize(std::span<std::uint8_t> bytes);
/// The key for one purpose: knowing it tells nothing about `key` or the keys for other purposes.
Secret subkey(const Secret& key, Purpose purpose);

Digest blake2b(BytesView bytes);
/// A message authentication code: only a holder of `key` can make it.
Digest keyedBlake2b(BytesView bytes, const Secret& key);
/// Compares in a time that does not depend on where the two differ.
bool sameBytes(BytesView left, BytesView right);

/// `key` for the holder of the private key of `recipient`.
SealedKey sealed(const Secret& key, const PublicKey& recipient);
/// What `sealed` wrapped, or an empty Secret if it was for somebody else or changed.
Secret unsealed(const SealedKey& sealedKey, const PublicKey& recipient, const Secret& privateKey);

/// XChaCha20-Poly1305: `size` secret bytes, a random nonce and the tag.
template <std::size_t Size> struct Wrapped {
    FixedBytes<24> nonce{};
    FixedBytes<Size + 16> bytes{};

    friend bool operator==(const Wrapped&, const Wrapped&) = default;
};

/// Encrypts `secret` with `key`; `context` is not hidden but must be the same when it is opened.
void wrapInto(std::span<std::uint8_t> bytes, FixedBytes<24>& nonce, const Secret& secret, const Secret& key,
              BytesView context);
/// What was wrapped, or an empty Secret if the key, the context or a bit is another.
Secret unwrapped(BytesView bytes, const FixedBytes<24>& nonce, const Secret& key, BytesView context);

template <std::size_t Size> Wrapped<Size> wrapped(const Secret& secret, const Secret& key, BytesView context)
{
    Wrapped<Size> result;
    wrapInto(result.bytes, result.nonce, secret, key, context);
    return result;
}

template <std::size_t Size> Secret unwrapped(const Wrapped<Size>& what, const Secret& key, BytesView context)
{
    return unwrapped(what.bytes, what.nonce, key, context);
}

} // namespace storage::vault
