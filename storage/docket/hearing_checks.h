// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/records/hearing.h"

#include <vector>

namespace storage::docket {

/// What is odd about a hearing, one entry per sentence we can say. Nothing is corrected: a person decides.
enum class HearingWarning {
    DateImpossible, ///< No day of the calendar, or no time of a day. Must not be saved.
    CourtUnknown,
    CourtClosed, ///< The program knows it as no longer used.
    CourtUnconfirmed, ///< Where it is and what clock it keeps was only inferred: look at the notice.
    NotACourt, ///< An office, such as the Board: it holds no hearings.
    ZoneUnknown,
    ZoneNotOfCourt, ///< Another clock than the court's.
    OnSaturday,
    OnSunday,
    OnHoliday, ///< Federal holiday: `holidayOn` names it.
    BeforeSix,
    AfterSix, ///< Later than 6 p.m.
    InPast,
    FarAhead,
    ClockSkipped, ///< The clocks go forward over this time: it does not exist.
    ClockTwice, ///< The clocks go back over this time: it happens twice.
    PortUnknown,
    ReportAfterHearing, ///< At the port later than in court.
    ReportLongBefore, ///< At the port more than a day before.
};

/// Hearings further ahead than this are doubted.
inline constexpr int yearsAheadDoubted{5};

/// What to warn of before `hearing` is recorded, in the order above. `now` is compared on the court's own
/// clock. A hearing that is still to be set is only checked for its court.
std::vector<HearingWarning> warningsFor(const NewHearing& hearing, Instant now,
                                        int yearsAhead = yearsAheadDoubted);

} // namespace storage::docket
