// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/run.h"
#include "client/tour/tour_command.h"
#include "storage/vault/process_safety.h"

#include <iostream>

int main(int argc, char* argv[])
{
    storage::vault::keepProcessPrivate(); // before anything of a client can be in memory
    std::vector<client::cli::Command> commands;
    // One line for each part of the program that brings commands.
    for (const auto part : {client::cli::clinicCommands(), client::tour::tourCommands()})
        commands.insert(commands.end(), part.begin(), part.end());
    return client::cli::run({argv + 1, argv + argc}, commands, std::cout, std::cerr);
}
