// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/hearing_warnings.h"

#include <stdexcept>

namespace client::cli {

using storage::docket::HearingWarning;

std::string_view nameOf(HearingWarning warning)
{
    switch (warning) {
    case HearingWarning::DateImpossible: return "date-impossible";
    case HearingWarning::CourtUnknown: return "court-unknown";
    case HearingWarning::CourtClosed: return "court-closed";
    case HearingWarning::CourtUnconfirmed: return "court-unconfirmed";
    case HearingWarning::NotACourt: return "not-a-court";
    case HearingWarning::ZoneUnknown: return "zone-unknown";
    case HearingWarning::ZoneNotOfCourt: return "zone-not-of-court";
    case HearingWarning::OnSaturday: return "on-saturday";
    case HearingWarning::OnSunday: return "on-sunday";
    case HearingWarning::OnHoliday: return "on-holiday";
    case HearingWarning::BeforeSix: return "before-six";
    case HearingWarning::AfterSix: return "after-six";
    case HearingWarning::InPast: return "in-past";
    case HearingWarning::FarAhead: return "far-ahead";
    case HearingWarning::ClockSkipped: return "clock-skipped";
    case HearingWarning::ClockTwice: return "clock-twice";
    case HearingWarning::PortUnknown: return "port-unknown";
    case HearingWarning::ReportAfterHearing: return "report-after-hearing";
    case HearingWarning::ReportLongBefore: return "report-long-before";
    }
    throw std::logic_error{"unknown warning"};
}

std::string warningWords(HearingWarning warning, const Words& words)
{
    return words("warning." + std::string{nameOf(warning)});
}

} // namespace client::cli
