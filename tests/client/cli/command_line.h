// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/run.h"

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

/// What one run of the command line left behind.
struct Ran {
    int exit{};
    std::string out;
    std::string err;

    client::cli::Json json() const { return client::cli::Json::parse(out); }
};

/// Runs the command line in this process.
inline Ran ranWith(const std::vector<std::string>& arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    const int exit = client::cli::run(arguments, client::cli::clinicCommands(), out, err);
    return {exit, out.str(), err.str()};
}

inline void writeText(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream{file, std::ios::binary} << text;
}

inline bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}
