// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace client::cli {

/// How far a long work is, on one line of standard error. Silent if that is no terminal, and while the work
/// is short.
class ProgressBar {
public:
    /// `label` says what is being done: "Importing".
    explicit ProgressBar(std::string label);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(std::int64_t done, std::int64_t total);

private:
    std::string m_label;
    bool m_isTerminal;
    bool m_isShown{false};
    int m_percent{-1};
    std::chrono::steady_clock::time_point m_begin{std::chrono::steady_clock::now()};
};

/// The line for a work that is `percent` done, without a line break.
std::string progressLine(const std::string& label, int percent);

} // namespace client::cli
