// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace storage::journal {

using Milliseconds = std::chrono::sys_time<std::chrono::milliseconds>;

/// The next reading of the hybrid clock: never before `last`, and the wall clock where that is ahead. 48 bits
/// of UTC milliseconds, 16 bits of counter, so that order survives a laptop whose clock was set back.
constexpr std::int64_t nextHybridTime(std::int64_t last, Milliseconds wall)
{
    return std::max(last + 1, wall.time_since_epoch().count() << 16);
}

/// The wall time within a reading.
constexpr Milliseconds wallTimeOf(std::int64_t hlc)
{
    return Milliseconds{std::chrono::milliseconds{hlc >> 16}};
}

} // namespace storage::journal
