// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/case_summary.h"

#include "client/model/convert.h"
#include "client/model/deadline_text.h"
#include "i18n/languages.h"

#include <QCoreApplication>
#include <QStringList>

namespace client {
namespace {

struct CaseSummary {
    Q_DECLARE_TR_FUNCTIONS(client::CaseSummary)
};

} // namespace

const storage::Hearing* nextHearing(const storage::CaseFile& file, storage::Date today)
{
    const storage::Hearing* next = nullptr;
    for (const auto& hearing : file.hearings) {
        const bool isAhead = hearing.at.date >= today || hearing.fixity == storage::HearingFixity::ToBeSet;
        if (hearing.status == storage::HearingStatus::Scheduled && isAhead
            && (!next || hearing.at < next->at))
            next = &hearing;
    }
    return next;
}

const storage::Deadline* nearestDue(const storage::CaseFile& file)
{
    const storage::Deadline* nearest = nullptr;
    for (const auto& deadline : file.deadlines)
        if (deadline.status == storage::DeadlineStatus::Open && (!nearest || deadline.safe < nearest->safe))
            nearest = &deadline;
    return nearest;
}

QString nearestDueText(const storage::CaseFile& file, storage::Date today)
{
    const auto* due = nearestDue(file);
    if (!due)
        return CaseSummary::tr("none");
    //: %1 is a date, %2 how near it is, %3 what must be done.
    return CaseSummary::tr("%1 (%2): %3")
        .arg(shortDate(due->safe), urgencyText(*due, today), deadlineName(*due));
}

QString languageText(const storage::NewPerson& person)
{
    QStringList parts;
    if (!person.language.empty())
        parts << toQt(i18n::languageName(person.language, shownLanguage()));
    if (!person.languageVariant.empty())
        parts << toQt(person.languageVariant);
    if (person.needsInterpreter)
        parts << CaseSummary::tr("needs an interpreter");
    return parts.join(QStringLiteral(", "));
}

QString phonesText(const storage::NewPerson& person)
{
    QStringList phones;
    for (const auto& phone : person.phones) {
        QStringList remarks;
        if (phone.whatsApp)
            remarks << QStringLiteral("WhatsApp");
        if (!phone.safeToCall)
            remarks << CaseSummary::tr("not safe to call");
        const auto number = toQt(phone.number);
        phones << (remarks.isEmpty()
                       ? number
                       : QStringLiteral("%1 (%2)").arg(number, remarks.join(QStringLiteral(", "))));
    }
    return phones.join(QStringLiteral(", "));
}

} // namespace client
