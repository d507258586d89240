// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace bench {
namespace {

/// Measures, writes the figures to `out` and ends the process.
[[noreturn]] void measureAndExit(const std::function<Figures()>& measure, int out)
{
    int status = 1;
    try {
        const auto lines = toLines(measure());
        if (write(out, lines.data(), lines.size()) == static_cast<ssize_t>(lines.size()))
            status = 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench: %s\n", error.what());
    }
    std::_Exit(status);
}

std::string allFrom(int in)
{
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = read(in, buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(count));
    return text;
}

} // namespace

std::optional<Figures> inChild(const std::function<Figures()>& measure)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return std::nullopt;
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        measureAndExit(measure, ends[1]);
    }
    close(ends[1]);
    const auto lines = allFrom(ends[0]);
    close(ends[0]);
    int status = 1;
    if (child < 0 || waitpid(child, &status, 0) < 0 || status != 0)
        return std::nullopt;
    return fromLines(lines);
}

} // namespace bench
