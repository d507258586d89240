// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"

namespace storage {

/// Where "now" comes from, so that tests and `--today` can say when it is.
class Clock {
public:
    virtual ~Clock() = default;
    /// UTC, to the millisecond.
    virtual std::chrono::sys_time<std::chrono::milliseconds> now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    std::chrono::sys_time<std::chrono::milliseconds> now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

/// A clock that stands where it was set.
class FixedClock final : public Clock {
public:
    explicit FixedClock(std::chrono::sys_time<std::chrono::milliseconds> now) : m_now{now} { }
    std::chrono::sys_time<std::chrono::milliseconds> now() const override { return m_now; }
    void set(std::chrono::sys_time<std::chrono::milliseconds> now) { m_now = now; }

private:
    std::chrono::sys_time<std::chrono::milliseconds> m_now;
};

} // namespace storage
