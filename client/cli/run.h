// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/command.h"

#include <iosfwd>
#include <span>
#include <string>
#include <vector>

namespace client::cli {

/// Reads `arguments` (without the program's name), does what they say and returns the exit code. Results go
/// to `out`, errors and notices to `err`, both in the language asked for.
int run(const std::vector<std::string>& arguments, std::span<const Command> commands, std::ostream& out,
        std::ostream& err);

} // namespace client::cli
