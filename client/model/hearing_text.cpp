// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/hearing_text.h"

#include "client/model/convert.h"
#include "client/text/words.h"
#include "i18n/date_text.h"
#include "i18n/message.h"
#include "storage/docket/courts.h"
#include "storage/docket/port_time.h"
#include "storage/records/hearing_time.h"

namespace client {

QString courtText(std::string_view code)
{
    const auto court = storage::docket::court(code);
    return court ? toQt(storage::docket::courtName(*court, shownLanguage())) : toQt(code);
}

/// A place of hearings goes by its own name ("San Ysidro"), unless that is only the program's.
static std::string shortName(const storage::docket::Court& court)
{
    const bool hasOwnName = court.kind == storage::docket::CourtKind::HearingLocation
        && !court.aliases.empty() && !court.aliases.front().starts_with("MPP ");
    if (hasOwnName)
        return court.aliases.front();
    return court.city.empty() ? court.englishName : court.city;
}

QString shortCourtText(std::string_view code)
{
    const auto court = storage::docket::court(code);
    return court ? QStringLiteral("%1 (%2)").arg(toQt(shortName(*court)), toQt(code)) : toQt(code);
}

/// "Mar 12, 2027, 8:30 AM"
static QString onAt(storage::Date date, const QString& time)
{
    return QStringLiteral("%1, %2").arg(shortDate(date), time);
}

QString courtClockText(const storage::NewHearing& hearing)
{
    if (hearing.fixity == storage::HearingFixity::ToBeSet)
        return wordFor(hearing.fixity);
    return onAt(hearing.at.date, hearingTime(hearing.at));
}

QString timeAt(const storage::LocalTime& at, storage::Date day, const QString& place)
{
    const auto time = QStringLiteral("%1 %2").arg(clockTime(at.time), place);
    return at.date == day
        ? time
        : QStringLiteral("%1, %2").arg(toQt(i18n::dayAndMonth(at.date, shownLanguage())), time);
}

QString townTime(std::chrono::minutes time, const std::string& town)
{
    return toQt(i18n::message("dates.time-of", shownLanguage(),
                              {{"time", i18n::clockTime(time, shownLanguage())}, {"town", town}}));
}

QString clientClockText(const storage::NewHearing& hearing, std::string_view clinicZone)
{
    const auto clocks = storage::docket::bothClocks(hearing, clinicZone);
    if (!clocks)
        return {};
    const auto town = storage::docket::clientTown(hearing, clinicZone, shownLanguage());
    return timeAt(clocks->client.local, hearing.at.date, toQt(town));
}

QString bothClocksText(const storage::NewHearing& hearing, std::string_view clinicZone)
{
    if (!storage::hasKnownTime(hearing))
        return courtClockText(hearing);
    const auto town = storage::docket::courtTown(hearing, shownLanguage());
    auto court = onAt(hearing.at.date, townTime(hearing.at.time, town));
    const auto clocks = storage::docket::bothClocks(hearing, clinicZone);
    if (!clocks || clocks->client.local == clocks->court.local)
        return court;
    return QStringLiteral("%1 (%2)").arg(court, clientClockText(hearing, clinicZone));
}

QString reportText(const storage::PortReport& report, storage::Date day)
{
    return report.at ? timeAt(*report.at, day, toQt(report.port))
                     : toQt(i18n::message("dates.time-unknown", shownLanguage()));
}

} // namespace client
