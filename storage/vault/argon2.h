// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/base/secret.h"
#include "storage/vault/bytes.h"

namespace storage::vault {

/// What one guess at a passphrase costs: Argon2id, parallelism 1.
struct Argon2 {
    std::uint32_t memoryKiB{};
    std::uint32_t passes{};

    /// For new slots: 256 MiB, 3 passes, about 0.6 s on a two-core laptop.
    static constexpr Argon2 standard() { return {256 * 1024, 3}; }

    friend auto operator<=>(const Argon2&, const Argon2&) = default;
};

/// Which costs a file may ask for. A lower one would make guessing cheap, a higher one would exhaust the
/// machine of whoever opens a tampered file; both are refused before any memory is taken.
struct Argon2Limits {
    Argon2 least;
    Argon2 most;

    /// 64 MiB with 3 passes up to 1 GiB with 10.
    static constexpr Argon2Limits standard() { return {{64 * 1024, 3}, {1024 * 1024, 10}}; }
    /// Also accepts what takes no time, for tests and for the throw-away demo clinic.
    static constexpr Argon2Limits acceptingWeak() { return {{8, 1}, {1024 * 1024, 10}}; }

    constexpr bool accept(Argon2 cost) const
    {
        return cost.memoryKiB >= least.memoryKiB && cost.memoryKiB <= most.memoryKiB
            && cost.passes >= least.passes && cost.passes <= most.passes;
    }
};

/// The 32-byte key that `passphrase` makes with `salt`. `NotEnoughMemory` if the machine cannot pay `cost`.
Result<Secret> stretched(const Secret& passphrase, const FixedBytes<16>& salt, Argon2 cost);

} // namespace storage::vault
