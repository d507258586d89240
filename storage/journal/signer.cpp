// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/signer.h"

#include <sodium.h>

namespace storage::journal {

Signature Signer::sign(const Hash& hash) const
{
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, hash.data(), hash.size(), m_secretKey.bytes().data());
    return signature;
}

bool isSignedBy(const Hash& hash, const Signature& signature, const PublicKey& key)
{
    return crypto_sign_verify_detached(signature.data(), hash.data(), hash.size(), key.data()) == 0;
}

} // namespace storage::journal
