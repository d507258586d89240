// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/hearing_warning_text.h"

#include "client/model/convert.h"
#include "storage/docket/business_day.h"

#include <QCoreApplication>

namespace client {
namespace {

struct HearingWarnings {
    Q_DECLARE_TR_FUNCTIONS(client::HearingWarnings)
};

QString holidayText(storage::Date date)
{
    const auto holiday = storage::docket::holidayOn(date);
    const auto name = holiday ? toQt(storage::docket::holidayName(*holiday, shownLanguage())) : QString{};
    return HearingWarnings::tr("This is a federal holiday (%1). Look at the paper again.").arg(name);
}

} // namespace

QString warningText(storage::docket::HearingWarning warning, const storage::NewHearing& hearing)
{
    using storage::docket::HearingWarning;
    switch (warning) {
    case HearingWarning::DateImpossible: return HearingWarnings::tr("This date or time does not exist.");
    case HearingWarning::CourtUnknown: return HearingWarnings::tr("Choose the court from the list.");
    case HearingWarning::CourtClosed:
        return HearingWarnings::tr("This court is no longer used. Look at the paper again.");
    case HearingWarning::CourtUnconfirmed:
        return HearingWarnings::tr("We are not sure of this court's clock. Compare the time with the paper.");
    case HearingWarning::NotACourt:
        return HearingWarnings::tr("This office holds no hearings. Choose a court.");
    case HearingWarning::ZoneUnknown: return HearingWarnings::tr("We do not know this court's clock.");
    case HearingWarning::ZoneNotOfCourt: return HearingWarnings::tr("This is not the court's clock.");
    case HearingWarning::OnSaturday:
        return HearingWarnings::tr("This is a Saturday. Look at the paper again.");
    case HearingWarning::OnSunday: return HearingWarnings::tr("This is a Sunday. Look at the paper again.");
    case HearingWarning::OnHoliday: return holidayText(hearing.at.date);
    case HearingWarning::BeforeSix:
        return HearingWarnings::tr("This is before 6 in the morning. Is the time right?");
    case HearingWarning::AfterSix:
        return HearingWarnings::tr("This is after 6 in the evening. Is the time right?");
    case HearingWarning::InPast: return HearingWarnings::tr("This date is in the past.");
    case HearingWarning::FarAhead: return HearingWarnings::tr("This is very far ahead. Is the year right?");
    case HearingWarning::ClockSkipped:
        return HearingWarnings::tr("The clocks go forward over this time: it does not exist on that day.");
    case HearingWarning::ClockTwice:
        return HearingWarnings::tr("The clocks go back over this time: it comes twice on that day.");
    case HearingWarning::PortUnknown:
        return HearingWarnings::tr("We do not know this port of entry. Is its name right?");
    case HearingWarning::ReportAfterHearing:
        return HearingWarnings::tr(
            "The client would report at the port of entry after the hearing. Look at the paper again.");
    case HearingWarning::ReportLongBefore:
        return HearingWarnings::tr(
            "The client would report at the port of entry more than a day before. Is the date right?");
    }
    return {};
}

} // namespace client
