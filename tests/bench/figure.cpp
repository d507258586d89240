// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>
#include <sstream>

namespace bench {
namespace {

nlohmann::json toJson(const Figure& figure)
{
    return {{"name", figure.name},
            {"unit", figure.unit},
            {"ours", figure.ours},
            {"baseline", figure.baseline},
            {"baseline_name", figure.baselineName},
            {"ratio", figure.ratio()},
            {"cases", figure.cases},
            {"limit", figure.limit}};
}

} // namespace

std::string table(const Figures& figures)
{
    std::string text;
    char line[256];
    std::snprintf(line, sizeof line, "%-44s %8s %11s %11s %7s %9s  %s\n", "what", "cases", "ours", "baseline",
                  "ratio", "limit", "baseline is");
    text += line;
    for (const auto& figure : figures) {
        const auto limit
            = figure.limit > 0 ? std::to_string(static_cast<int>(figure.limit)) : std::string{"-"};
        std::snprintf(line, sizeof line, "%-44s %8lld %8.2f %-2s %8.2f %-2s %7.2f %6s %-2s %s%s\n",
                      figure.name.c_str(), static_cast<long long>(figure.cases), figure.ours,
                      figure.unit.c_str(), figure.baseline, figure.unit.c_str(), figure.ratio(),
                      limit.c_str(), figure.unit.c_str(), figure.baselineName.c_str(),
                      figure.holds() ? "" : "   <-- over its limit");
        text += line;
    }
    return text;
}

void writeJson(const Figures& figures, const std::filesystem::path& file)
{
    auto list = nlohmann::json::array();
    for (const auto& figure : figures)
        list.push_back(toJson(figure));
    std::filesystem::create_directories(std::filesystem::absolute(file).parent_path());
    std::ofstream{file} << list.dump(2) << '\n';
}

std::string toLines(const Figures& figures)
{
    std::string lines;
    for (const auto& figure : figures)
        lines += toJson(figure).dump() + '\n';
    return lines;
}

Figures fromLines(const std::string& lines)
{
    Figures figures;
    std::istringstream stream{lines};
    for (std::string line; std::getline(stream, line);) {
        const auto json = nlohmann::json::parse(line);
        figures.push_back({json.at("name"), json.at("unit"), json.at("ours"), json.at("baseline"),
                           json.at("baseline_name"), json.at("cases"), json.at("limit")});
    }
    return figures;
}

} // namespace bench
