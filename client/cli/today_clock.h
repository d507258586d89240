// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/clock.h"

#include <string_view>

namespace client::cli {

/// The computer's clock, or the same time of day on a day that was asked for.
class TodayClock final : public storage::Clock {
public:
    std::chrono::sys_time<std::chrono::milliseconds> now() const override { return m_system.now() + m_shift; }
    /// From now on it is `day` in `zone`.
    void pretend(storage::Date day, std::string_view zone);

private:
    storage::SystemClock m_system;
    std::chrono::days m_shift{};
};

} // namespace client::cli
