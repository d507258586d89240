// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/id.h"

#include <array>
#include <cstdint>

namespace storage::journal {

using Hash = std::array<std::uint8_t, 32>;

/// The last commit: its number and its hash, which fixes everything before it.
struct Head {
    std::int64_t seq{0}; ///< 0: nothing was ever written.
    Hash hash{};

    friend bool operator==(const Head&, const Head&) = default;
};

/// One entry of the audit trail.
struct Commit {
    std::int64_t seq{};
    std::int64_t hlc{}; ///< See `hybrid_clock.h`.
    Uuid device{};
    Uuid user{};
    std::string action;
    std::optional<Uuid> subject{};
    std::string details{};
    std::int64_t changes{};

    friend bool operator==(const Commit&, const Commit&) = default;
};

} // namespace storage::journal
