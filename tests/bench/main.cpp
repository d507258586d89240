// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/support/temporary_folder.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

namespace bench {

Figures inChild(const std::function<Figures()>& measure)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        int status = 0;
        try {
            const auto lines = toLines(measure());
            status = write(ends[1], lines.data(), lines.size()) == static_cast<ssize_t>(lines.size()) ? 0 : 1;
        } catch (const std::exception& error) {
            std::fprintf(stderr, "bench: %s\n", error.what());
            status = 1;
        }
        std::_Exit(status);
    }
    close(ends[1]);
    std::string lines;
    char buffer[4096];
    for (ssize_t count = 0; (count = read(ends[0], buffer, sizeof buffer)) > 0;)
        lines.append(buffer, static_cast<std::size_t>(count));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (status != 0)
        std::fprintf(stderr, "bench: a measurement failed\n");
    return fromLines(lines);
}

} // namespace bench

using namespace bench;

namespace {

struct Wishes {
    std::filesystem::path out{"build/bench.json"};
    std::filesystem::path form{"../shared/forms/templates/i-589-2025-01-20.pdf"};
    bool quick{false}; ///< Without the docket of ten times the design size.
    std::int64_t cases{62'687};
};

Wishes wishesFrom(int argc, char* argv[])
{
    Wishes wishes;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument{argv[i]};
        if (argument == "--quick")
            wishes.quick = true;
        else if (argument == "--out" && i + 1 < argc)
            wishes.out = argv[++i];
        else if (argument == "--form" && i + 1 < argc)
            wishes.form = argv[++i];
        else if (argument == "--cases" && i + 1 < argc)
            wishes.cases = std::atoll(argv[++i]);
    }
    return wishes;
}

void add(Figures& all, Figures more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

int main(int argc, char* argv[])
{
    const auto wishes = wishesFrom(argc, argv);
    const TemporaryFolder folder;
    Figures all;
    add(all, inChild([&] { return papers(wishes.form); }));
    add(all, inChild([&] { return importing(folder.path(), wishes.cases); }));
    const Docket design{folder.path() / "design.amparo", wishes.cases, true};
    inChild([&] {
        makeDocket(design);
        return Figures{};
    });
    add(all, inChild([&] { return searchAndToday(design); }));
    add(all, inChild([&] { return unlocking(design); }));
    if (!wishes.quick) {
        const Docket large{folder.path() / "large.amparo", wishes.cases * 10, false};
        inChild([&] {
            makeDocket(large);
            return Figures{};
        });
        add(all, inChild([&] { return searchAndToday(large); }));
    }
    std::fputs(table(all).c_str(), stdout);
    writeJson(all, wishes.out);
    return std::all_of(all.begin(), all.end(), [](const Figure& figure) { return figure.holds(); }) ? 0 : 1;
}
