// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <filesystem>
#include <functional>
#include <string>

namespace client {

/// A clinic of invented people, and how to open it.
struct DemoClinic {
    std::filesystem::path folder;
    std::string userName;
    std::string passphrase; ///< Protects nobody: the folder goes with the program.
};

/// Makes a demo clinic inside an empty folder.
using MakeDemo = std::function<storage::Result<DemoClinic>(const std::filesystem::path& parent)>;

/// The one of the program.
MakeDemo demoMaker();

} // namespace client
