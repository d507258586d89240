// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case_file.h"

#include <QString>

namespace client {

/// The first scheduled hearing on or after `today` (court's calendar), or one to be set; nothing if there is
/// none.
const storage::Hearing* nextHearing(const storage::CaseFile& file, storage::Date today);
/// The open due date with the earliest safe day; nothing if there is none.
const storage::Deadline* nearestDue(const storage::CaseFile& file);
/// "Nov 27, 2026 (in 3 days): Asylum application"; that there is none, where there is none.
QString nearestDueText(const storage::CaseFile& file, storage::Date today);
/// "Mam, San Marcos; needs an interpreter"; empty if no language is known.
QString languageText(const storage::NewPerson& person);
/// "+526641234567 (WhatsApp)", several with commas; whether it is safe to call is said with each.
QString phonesText(const storage::NewPerson& person);

} // namespace client
