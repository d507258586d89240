// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"

namespace client_test {

/// A Tuesday, as the clock of the test clinic shows.
inline constexpr storage::Date today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};

} // namespace client_test
