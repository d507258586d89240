// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace client::demo {

/// Repeatable choices: the same seed makes the same clinic on every machine (std's distributions do not
/// promise that).
class DemoRandom {
public:
    explicit DemoRandom(std::uint64_t seed) : m_engine{seed} { }

    /// 0 <= n < `end`.
    int below(int end) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(end)); }
    /// `first` <= n <= `last`.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool oneIn(int chances) { return below(chances) == 0; }
    bool percent(int chance) { return below(100) < chance; }

    template <class Value> const Value& pick(const std::vector<Value>& values)
    {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

    /// A position, each as likely as its weight says.
    std::size_t weighted(const std::vector<int>& weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int left = below(total);
        std::size_t at = 0;
        while (left >= weights[at])
            left -= weights[at++];
        return at;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace client::demo
