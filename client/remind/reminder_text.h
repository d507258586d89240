// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/docket/reminders.h"

#include <QStringList>

namespace client {

/// What a notification may say, without names: "1 hearing tomorrow", "2 dates due today". One line per day,
/// hearings first, nearest first; a hearing that several people are reminded of counts once.
QStringList reminderLines(const storage::docket::OwedReminders& owed, storage::Date today);

} // namespace client
