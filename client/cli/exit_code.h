// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/problem.h"

namespace client::cli {

/// What the process tells the script that started it.
enum class ExitCode {
    Done = 0,
    ProgramFault = 1, ///< A fault of ours; no script should meet it.
    Usage = 2,
    WrongPassphrase = 3, ///< Or user, or recovery codes.
    VaultInUse = 4,
    Damaged = 5,
    TooNew = 6,
    Refused = 7, ///< What was given cannot be taken.
    DiskOrPermission = 8,
    NotFound = 9,
};

/// The exit code for `problem`.
ExitCode exitCodeFor(storage::Problem problem);

} // namespace client::cli
