// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/command.h"

namespace client::tour {

/// "demo tour": the one command that needs windows.
std::span<const cli::Command> tourCommands();

} // namespace client::tour
