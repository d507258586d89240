// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace client::cli {

/// The program's version, as the build says it.
inline constexpr std::string_view version{AMPARO_VERSION};

} // namespace client::cli
