// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/temporary_folder.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

using namespace bench;

namespace {

struct Wishes {
    std::filesystem::path out{"build/bench.json"};
    std::filesystem::path form{AMPARO_SHARED_DIR "/forms/templates/i-589-2025-01-20.pdf"};
    bool quick{false};
    std::int64_t cases{62'687};
    std::vector<std::string> only{};
    std::filesystem::path vault{};
};

/// Measures one thing after the other and keeps what came out.
class Run {
public:
    explicit Run(const Wishes& wishes) : m_only{wishes.only} { }

    void measure(const std::string& name, const std::function<Figures()>& work)
    {
        if (!isWanted(name))
            return;
        std::fprintf(stderr, "bench: %s ...\n", name.c_str());
        std::optional<Figures> figures;
        const double time = milliseconds([&] { figures = inChild(work); });
        std::fprintf(stderr, "bench: %s %s after %.0f s\n", name.c_str(), figures ? "done" : "FAILED",
                     time / 1000);
        if (figures)
            m_figures.insert(m_figures.end(), figures->begin(), figures->end());
        else
            m_complete = false;
    }

    const Figures& figures() const { return m_figures; }
    bool holds() const
    {
        return m_complete && std::all_of(m_figures.begin(), m_figures.end(), [](const Figure& figure) {
                   return figure.holds();
               });
    }

private:
    /// A docket is wanted with what is measured on it.
    bool isWanted(const std::string& name) const
    {
        return m_only.empty() || std::any_of(m_only.begin(), m_only.end(), [&](const std::string& each) {
                   return name.starts_with(each)
                       || (name.starts_with("docket") && (each == "search" || each == "unlock"));
               });
    }

    std::vector<std::string> m_only;
    Figures m_figures;
    bool m_complete{true};
};

void measureDocket(Run& run, const Docket& docket)
{
    const auto size = " of " + std::to_string(docket.cases);
    if (!std::filesystem::exists(docket.vault))
        run.measure("docket" + size, [&] { return makeDocket(docket); });
    run.measure("search" + size, [&] { return searchAndToday(docket); });
    run.measure("unlock" + size, [&] { return unlocking(docket); });
}

void measureAll(Run& run, const Wishes& wishes)
{
    const TemporaryFolder folder;
    run.measure("papers", [&] { return papers(wishes.form); });
    run.measure("import of " + std::to_string(wishes.cases),
                [&] { return importing(folder.path(), wishes.cases); });
    measureDocket(
        run, {wishes.vault.empty() ? folder.path() / "Design.amparo" : wishes.vault, wishes.cases, true});
    if (!wishes.quick)
        measureDocket(run, {folder.path() / "Large.amparo", wishes.cases * 10, false});
}

} // namespace

int main(int argc, char* argv[])
{
    Wishes wishes;
    CLI::App parser{"Speed and memory of Amparo, beside baselines measured in the same run."};
    parser.add_option("--out", wishes.out, "Where the figures go, as JSON")->capture_default_str();
    parser.add_option("--form", wishes.form, "The official I-589; without it a synthetic one is filled")
        ->capture_default_str();
    parser.add_option("--cases", wishes.cases, "The design size")->capture_default_str();
    parser.add_option("--only", wishes.only, "papers, import, docket, search or unlock");
    parser.add_option("--vault", wishes.vault,
                      "A demo clinic to measure instead of making one; it is changed");
    parser.add_flag("--quick", wishes.quick, "Without the docket of ten times the design size");
    parser.add_flag("--cpu", countsProcessorTime, "Count processor time instead of the time that passes");
    CLI11_PARSE(parser, argc, argv);
    Run run{wishes};
    measureAll(run, wishes);
    std::fputs(table(run.figures()).c_str(), stdout);
    writeJson(run.figures(), wishes.out);
    return run.holds() ? 0 : 1;
}
