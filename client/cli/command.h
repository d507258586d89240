// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/outcome.h"
#include "client/cli/surroundings.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): CLI11 is named so
class App;
}

namespace client::cli {

/// What a command does once its arguments are read.
using Work = std::function<Outcome(Surroundings&)>;
/// Declares a command's arguments on `parser` and says what it does with them.
using Declare = Work (*)(CLI::App& parser, const Words& words);

/// Whether `--today` changes what a command does.
enum class DayAsked {
    Followed, ///< A report, a paper or reminders.
    Ignored, ///< What is recorded bears the true time.
};

/// One command of the command line. Its help is the message "cli.help." + its name with dots, that of its
/// group "cli.help." + the first word.
struct Command {
    std::string_view name; ///< "vault create"
    Declare declare;
    DayAsked day{DayAsked::Ignored};
};

/// The commands of a vault and its clinic.
std::span<const Command> clinicCommands();

} // namespace client::cli
