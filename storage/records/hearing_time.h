// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/hearing.h"

namespace storage {

/// Whether a hearing's clock time is a time. Midnight stands for "the day is known, the time is not": courts
/// never sit at midnight, and it is what other programs write for "no time". So a spreadsheet without times
/// is taken in as it is, days sort before their hours, and nothing may show or compute with that 00:00:
/// papers leave a line to write on, screens say that the time is not known. Typed hearings always have a
/// time.
inline bool hasKnownTime(const LocalTime& at)
{
    return at.time != std::chrono::minutes{0};
}

/// The same of a hearing; one that is still to be set has no time yet either.
inline bool hasKnownTime(const NewHearing& hearing)
{
    return hearing.fixity != HearingFixity::ToBeSet && hasKnownTime(hearing.at);
}

} // namespace storage
