// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

namespace bench {

/// Whether time is what passes, or what the processor spent on this process: on a machine that does other
/// things too, only the second can be repeated.
inline bool countsProcessorTime = false;

/// Milliseconds since some moment.
inline double now()
{
    timespec time{};
    clock_gettime(countsProcessorTime ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Milliseconds that `work()` takes.
template <class Work> double milliseconds(Work work)
{
    const double start = now();
    work();
    return now() - start;
}

/// The same work in our way and in the baseline's, taken in turns.
struct Samples {
    std::vector<double> ours;
    std::vector<double> bare;
};

inline double median(std::vector<double> samples)
{
    std::sort(samples.begin(), samples.end());
    return samples.at(samples.size() / 2);
}

/// The value that 99 of 100 samples do not exceed.
inline double p99(std::vector<double> samples)
{
    std::sort(samples.begin(), samples.end());
    return samples.at((samples.size() * 99 + 99) / 100 - 1);
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
