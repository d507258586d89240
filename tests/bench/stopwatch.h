// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>
#include <vector>

namespace bench {

/// Milliseconds that `work()` takes.
template <class Work> double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The value below which 99 of 100 samples lie.
inline double p99(std::vector<double> samples)
{
    std::sort(samples.begin(), samples.end());
    return samples.at(std::min(samples.size() - 1, samples.size() * 99 / 100));
}

/// Resident memory of this process now, or at its highest ("VmRSS", "VmHWM"), in megabytes.
inline double megabytes(const std::string& key)
{
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key + ":"))
            return std::stod(line.substr(key.size() + 1)) / 1024;
    return 0;
}

} // namespace bench
