// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/head.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace storage::journal {

/// BLAKE2b-256 over parts that are each preceded by their length, so that no two lists of parts hash alike.
class Digest {
public:
    Digest();
    Digest& add(std::span<const std::uint8_t> part);
    Digest& add(std::string_view part);
    Digest& add(std::int64_t part);
    Hash finish();

private:
    alignas(64) std::array<std::uint8_t, 384> m_state{}; ///< crypto_generichash_state
};

} // namespace storage::journal
