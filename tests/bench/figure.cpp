// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <nlohmann/json.hpp>

#include <array>
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

/// Three digits say enough.
std::string withUnit(double value, const std::string& unit)
{
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%.*f %s", value < 100 ? 1 : 0, value, unit.c_str());
    return text.data();
}

} // namespace

std::string table(const Figures& figures)
{
    std::array<char, 320> line{};
    std::snprintf(line.data(), line.size(), "%-46s %8s %12s %12s %7s %12s  %s\n", "what", "cases", "ours",
                  "baseline", "ratio", "limit", "baseline is");
    std::string text{line.data()};
    for (const auto& figure : figures) {
        std::snprintf(line.data(), line.size(), "%-46s %8lld %12s %12s %7.2f %12s  %s%s\n",
                      figure.name.c_str(), static_cast<long long>(figure.cases),
                      withUnit(figure.ours, figure.unit).c_str(),
                      withUnit(figure.baseline, figure.unit).c_str(), figure.ratio(),
                      figure.limit > 0 ? withUnit(figure.limit, figure.unit).c_str() : "-",
                      figure.baselineName.c_str(), figure.holds() ? "" : "   <-- over its limit");
        text += line.data();
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
