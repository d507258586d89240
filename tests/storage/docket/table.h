// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/base/id.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace docket_test {

/// `text` as a date; a wrong date in a test is a fault of the test.
inline storage::Date day(std::string_view text)
{
    const auto date = storage::dateFromIso(text);
    if (!date)
        throw std::logic_error{"no such date: " + std::string{text}};
    return *date;
}

inline storage::LocalTime moment(std::string_view text)
{
    const auto local = storage::localTimeFromIso(text);
    if (!local)
        throw std::logic_error{"no such time: " + std::string{text}};
    return *local;
}

/// The record number of `value`.
template <class Record> storage::Id<Record> number(unsigned value)
{
    storage::Id<Record> id;
    id.value.bytes[14] = static_cast<std::uint8_t>(value / 256);
    id.value.bytes[15] = static_cast<std::uint8_t>(value % 256);
    return id;
}

/// The rows of a tab-separated file, each cell under its heading; empty if the file is not there.
inline std::vector<std::map<std::string, std::string>> readTable(const std::string& path)
{
    std::ifstream file{path};
    const auto cells = [](const std::string& line) {
        std::vector<std::string> parts;
        std::istringstream stream{line};
        for (std::string part; std::getline(stream, part, '\t');)
            parts.push_back(part);
        return parts;
    };
    std::string line;
    std::getline(file, line);
    const auto headings = cells(line);
    std::vector<std::map<std::string, std::string>> rows;
    while (std::getline(file, line)) {
        auto& row = rows.emplace_back();
        const auto values = cells(line);
        for (std::size_t column = 0; column < headings.size(); ++column)
            row[headings[column]] = column < values.size() ? values[column] : "";
    }
    return rows;
}

/// What a shell command prints, line by line: the system's own `date` is the independent witness of the
/// calendar.
inline std::vector<std::string> linesOf(const std::string& command)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe{popen(command.c_str(), "r"), pclose};
    if (!pipe)
        throw std::runtime_error{"no shell"};
    std::vector<std::string> lines;
    std::array<char, 256> buffer{};
    while (std::fgets(buffer.data(), buffer.size(), pipe.get())) {
        lines.emplace_back(buffer.data());
        if (!lines.back().empty() && lines.back().back() == '\n')
            lines.back().pop_back();
    }
    return lines;
}

} // namespace docket_test
