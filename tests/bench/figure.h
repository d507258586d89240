// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace bench {

/// One line of the table: what we measured, beside a baseline measured in the same run.
struct Figure {
    std::string name;
    std::string unit;
    double ours{};
    double baseline{};
    std::string baselineName;
    std::int64_t cases{};
    double limit{}; ///< What `ours` must stay under at the design size; 0 for none.

    double ratio() const { return baseline > 0 ? ours / baseline : 0; }
    bool holds() const { return limit <= 0 || ours <= limit; }
};

using Figures = std::vector<Figure>;

/// A table for people.
std::string table(const Figures& figures);
/// The list that is kept in build/bench.json.
void writeJson(const Figures& figures, const std::filesystem::path& file);

// Between a child process, which measures, and its parent.
std::string toLines(const Figures& figures);
Figures fromLines(const std::string& lines);

} // namespace bench
