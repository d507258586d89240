// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"

#include <optional>
#include <string_view>

namespace client {

/// Where a day without a year lies: a hearing is ahead, a birthday behind.
enum class DateLean { Ahead, Behind };

/// The day someone typed, seen from `today`: "2027-03-14", "3/14/27" (month first, as on the court's papers),
/// "14mar", "March 14", "+30d", "+2w", "-3d", "today", "mañana", "friday", "viernes" (the next one). Nothing
/// if it is no day. Both languages are understood whatever the windows speak: notices are English, people are
/// not.
std::optional<storage::Date> readTypedDate(std::string_view typed, storage::Date today, DateLean lean);

} // namespace client
