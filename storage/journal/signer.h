// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/id.h"
#include "storage/base/secret.h"
#include "storage/journal/head.h"

#include <array>

namespace storage::journal {

using Signature = std::array<std::uint8_t, 64>;
using PublicKey = std::array<std::uint8_t, 32>;

/// Who writes: the user whose passphrase unlocked the vault, on which device.
class Signer {
public:
    /// `secretKey` is an Ed25519 secret key of 64 bytes.
    Signer(Uuid user, Uuid device, Secret secretKey) :
        m_user{user}, m_device{device}, m_secretKey{std::move(secretKey)}
    {
    }

    const Uuid& user() const { return m_user; }
    const Uuid& device() const { return m_device; }
    Signature sign(const Hash& hash) const;

private:
    Uuid m_user;
    Uuid m_device;
    Secret m_secretKey;
};

/// Whether `signature` over `hash` was made with the secret half of `key`.
bool isSignedBy(const Hash& hash, const Signature& signature, const PublicKey& key);

} // namespace storage::journal
