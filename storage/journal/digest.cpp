// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/digest.h"

#include <sodium.h>

#include <cstring>

namespace storage::journal {

static crypto_generichash_state* stateOf(std::array<std::uint8_t, 384>& bytes)
{
    static_assert(sizeof(crypto_generichash_state) <= 384);
    return reinterpret_cast<crypto_generichash_state*>(bytes.data());
}

Digest::Digest()
{
    crypto_generichash_init(stateOf(m_state), nullptr, 0, Hash{}.size());
}

Digest& Digest::add(std::span<const std::uint8_t> part)
{
    std::array<std::uint8_t, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(part.size()) >> (8 * i));
    crypto_generichash_update(stateOf(m_state), length.data(), length.size());
    crypto_generichash_update(stateOf(m_state), part.data(), part.size());
    return *this;
}

Digest& Digest::add(std::string_view part)
{
    return add(std::span{reinterpret_cast<const std::uint8_t*>(part.data()), part.size()});
}

Digest& Digest::add(std::int64_t part)
{
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(part) >> (8 * i));
    return add(bytes);
}

Hash Digest::finish()
{
    Hash hash{};
    crypto_generichash_final(stateOf(m_state), hash.data(), hash.size());
    return hash;
}

} // namespace storage::journal
