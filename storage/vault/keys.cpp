// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/keys.h"

#include <sodium.h>

#include <stdexcept>

namespace storage::vault {

static_assert(crypto_box_SEALBYTES + 32 == std::tuple_size_v<SealedKey>);

void randomize(std::span<std::uint8_t> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

Secret newKey()
{
    Secret key{32};
    randomize(key.bytes());
    return key;
}

Secret subkey(const Secret& key, Purpose purpose)
{
    static constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "AmparoV1";
    static_assert(crypto_kdf_KEYBYTES == 32);
    if (key.size() != crypto_kdf_KEYBYTES)
        throw std::logic_error{"a key of the wrong size"};
    Secret derived{32};
    crypto_kdf_derive_from_key(derived.bytes().data(), derived.size(), static_cast<std::uint64_t>(purpose),
                               context, key.bytes().data());
    return derived;
}

Digest blake2b(BytesView bytes)
{
    Digest digest;
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0);
    return digest;
}

Digest keyedBlake2b(BytesView bytes, const Secret& key)
{
    Digest digest;
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), key.bytes().data(),
                       key.size());
    return digest;
}

bool sameBytes(BytesView left, BytesView right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

SealedKey sealed(const Secret& key, const PublicKey& recipient)
{
    SealedKey result;
    if (key.size() != 32
        || crypto_box_seal(result.data(), key.bytes().data(), key.size(), recipient.data()) != 0)
        throw std::logic_error{"a key that cannot be sealed to"};
    return result;
}

Secret unsealed(const SealedKey& sealedKey, const PublicKey& recipient, const Secret& privateKey)
{
    Secret key{32};
    if (privateKey.size() != 32
        || crypto_box_seal_open(key.bytes().data(), sealedKey.data(), sealedKey.size(), recipient.data(),
                                privateKey.bytes().data())
            != 0)
        return {};
    return key;
}

void wrapInto(std::span<std::uint8_t> bytes, FixedBytes<24>& nonce, const Secret& secret, const Secret& key,
              BytesView context)
{
    if (bytes.size() != secret.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES)
        throw std::logic_error{"a secret of the wrong size"};
    randomize(nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes.data(), nullptr, secret.bytes().data(), secret.size(),
                                               context.data(), context.size(), nullptr, nonce.data(),
                                               key.bytes().data());
}

Secret unwrapped(BytesView bytes, const FixedBytes<24>& nonce, const Secret& key, BytesView context)
{
    if (bytes.size() <= crypto_aead_xchacha20poly1305_ietf_ABYTES)
        return {};
    Secret secret{bytes.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES};
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secret.bytes().data(), nullptr, nullptr, bytes.data(),
                                                   bytes.size(), context.data(), context.size(), nonce.data(),
                                                   key.bytes().data())
        != 0)
        return {};
    return secret;
}

} // namespace storage::vault
