// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/hearing_text.h"

#include "client/model/convert.h"
#include "client/text/words.h"
#include "storage/docket/courts.h"
#include "storage/docket/port_time.h"
#include "storage/records/hearing_time.h"

#include <QCoreApplication>

namespace client {

QString courtText(std::string_view code)
{
    const auto court = storage::docket::court(code);
    return court ? toQt(storage::docket::courtName(*court, shownLanguage())) : toQt(code);
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

QString clientClockText(const storage::NewHearing& hearing, std::string_view clinicZone)
{
    if (!storage::hasKnownTime(hearing))
        return {};
    const auto clocks = storage::docket::bothClocks(hearing, clinicZone);
    if (!clocks)
        return {};
    const auto& client = clocks->client;
    const auto time = zonedTime(client.local.time, client.zone);
    return client.local.date == hearing.at.date ? time : onAt(client.local.date, time);
}

QString bothClocksText(const storage::NewHearing& hearing, std::string_view clinicZone)
{
    if (!storage::hasKnownTime(hearing))
        return courtClockText(hearing);
    const auto court = onAt(hearing.at.date, zonedTime(hearing.at.time, hearing.zone));
    const auto clocks = storage::docket::bothClocks(hearing, clinicZone);
    if (!clocks || clocks->client.local == clocks->court.local)
        return court;
    return QStringLiteral("%1 (%2)").arg(court, clientClockText(hearing, clinicZone));
}

QString reportText(const storage::PortReport& report)
{
    if (!report.at)
        return QCoreApplication::translate("client::reportText", "not known: look at the paper");
    const auto at = onAt(report.at->date, zonedTime(report.at->time, report.zone));
    return report.port.empty() ? at : QStringLiteral("%1, %2").arg(toQt(report.port), at);
}

} // namespace client
