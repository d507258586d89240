// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace client {

/// How far long work is. The worker thread reports, the window looks and may ask it to stop.
class TaskProgress {
public:
    /// For the worker: `done` of `total`; false if it should stop.
    bool report(std::int64_t done, std::int64_t total) noexcept
    {
        m_total.store(total, std::memory_order_relaxed);
        m_done.store(done, std::memory_order_relaxed);
        return !m_cancelled.load(std::memory_order_relaxed);
    }
    /// For the window.
    void cancel() noexcept { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const noexcept { return m_cancelled.load(std::memory_order_relaxed); }
    /// Hundredths of the work; nothing is known before the first report.
    int percent() const noexcept
    {
        const auto total = m_total.load(std::memory_order_relaxed);
        return total > 0 ? static_cast<int>(m_done.load(std::memory_order_relaxed) * 100 / total) : 0;
    }
    std::int64_t done() const noexcept { return m_done.load(std::memory_order_relaxed); }
    std::int64_t total() const noexcept { return m_total.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_done{0};
    std::atomic<std::int64_t> m_total{0};
    std::atomic<bool> m_cancelled{false};
};

} // namespace client
