// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/argon2.h"

#include <sodium.h>

namespace storage::vault {

Result<Secret> stretched(const Secret& passphrase, const FixedBytes<16>& salt, Argon2 cost)
{
    static_assert(crypto_pwhash_SALTBYTES == 16);
    Secret key{32};
    if (crypto_pwhash(key.bytes().data(), key.size(), passphrase.text().data(), passphrase.size(),
                      salt.data(), cost.passes, std::size_t{cost.memoryKiB} * 1024,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{Problem::NotEnoughMemory};
    return key;
}

} // namespace storage::vault
