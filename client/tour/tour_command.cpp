// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tour/tour_command.h"

#include "client/app/look.h"
#include "client/cli/arguments.h"
#include "client/cli/offscreen.h"
#include "client/tour/tour.h"

#include <QApplication>

#include <array>
#include <memory>

namespace client::tour {
namespace {

using namespace cli;

struct TourArguments {
    std::filesystem::path out{};
    std::filesystem::path form{};
};

Outcome runTour(const TourArguments& arguments, Surroundings& surroundings)
{
    prepareOffscreen(true);
    int count = 1;
    char name[] = "amparo-cli";
    char* values[] = {name, nullptr};
    QApplication application{count, values};
    applyLook(application, Tone::Light);
    if (surroundings.globals().today)
        surroundings.clock().pretend(*surroundings.globals().today, storage::ClinicSettings{}.zone);
    const auto tour = makeTour(
        {.out = arguments.out, .form = arguments.form, .language = surroundings.words().language()},
        surroundings.clock());
    if (!tour)
        return refusal(tour.error());
    Report report;
    report.json["files"] = tour->files;
    report.text = tour->said + '\n';
    for (const auto& file : tour->files)
        report.text += (arguments.out / file).string() + '\n';
    if (!tour->proof.holds())
        report.exit = ExitCode::Damaged;
    return report;
}

Work declareTour(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<TourArguments>();
    addFile(parser, words, "--out", "option.out-folder", arguments->out)->required();
    addFile(parser, words, "--form", "option.form", arguments->form);
    return [arguments](Surroundings& surroundings) { return runTour(*arguments, surroundings); };
}

} // namespace

std::span<const Command> tourCommands()
{
    static constexpr std::array commands{Command{"demo tour", declareTour, DayAsked::Followed}};
    return commands;
}

} // namespace client::tour
