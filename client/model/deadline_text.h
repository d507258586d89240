// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/deadline.h"

#include <QString>
#include <QStringList>

namespace client {

/// What must be done: the name of the rule, or the words typed for a judge-set or manual date.
QString deadlineName(const storage::Deadline& deadline);
/// How near it is on `today`: "in 3 days", "past the safe date by 1 day", "OVERDUE by 2 days".
QString urgencyText(const storage::Deadline& deadline, storage::Date today);
/// The arithmetic, one sentence per step, with the rule, its version and citation at the end.
QStringList deadlineReasons(const storage::Deadline& deadline);

} // namespace client
