// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/base/secret.h"

#include <filesystem>
#include <string>
#include <vector>

namespace client::cli {

/// The first line of `file`, without its line break. `FileNotFound`, `FileUnreadable`; `InvalidInput` if it
/// is empty, `TooLong` if there is no end to it.
storage::Result<storage::Secret> secretFromFile(const std::filesystem::path& file);
/// Its lines, without blank ones and the blanks around them.
storage::Result<std::vector<storage::Secret>> secretsFromFile(const std::filesystem::path& file);

/// Asks on the terminal, showing `prompt` and nothing of what is typed. The terminal is put right again also
/// if the program is stopped meanwhile. `NotFound` if there is no terminal to ask on.
storage::Result<storage::Secret> secretFromTerminal(const std::string& prompt);

} // namespace client::cli
