// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/printout_model.h"

#include "client/model/convert.h"
#include "client/text/words.h"
#include "i18n/languages.h"
#include "i18n/zone.h"

#include <QStringList>

namespace client {

QString PrintoutModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case At: return tr("When");
    case Paper: return tr("Paper");
    case Subject: return tr("Which");
    case Languages: return tr("Languages");
    case By: return tr("By", "user");
    case ColumnCount: break;
    }
    return {};
}

/// "es,en" as "Spanish, English".
static QString languagesText(const std::string& codes)
{
    QStringList names;
    for (const auto& code : toQt(codes).split(QLatin1Char{','}, Qt::SkipEmptyParts))
        names << toQt(i18n::languageName(code.toStdString(), shownLanguage()));
    return names.join(QStringLiteral(", "));
}

/// Which checklist, or the hearing of a slip.
static QString subjectText(const storage::Printout& printout)
{
    const auto hearing = printout.paper == storage::PaperKind::HearingSlip
        ? storage::localTimeFromIso(printout.subject)
        : std::nullopt;
    return hearing ? QStringLiteral("%1, %2").arg(shortDate(hearing->date), hearingTime(*hearing))
                   : toQt(printout.subject);
}

QVariant PrintoutModel::cell(const PrintoutRow& row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case At: {
        const auto local = i18n::toLocal(row.printout.at, m_clinicZone);
        return local ? shortDateTime(*local) : QString{};
    }
    case Paper: return wordFor(row.printout.paper);
    case Subject: return subjectText(row.printout);
    case Languages: return languagesText(row.printout.languages);
    case By: return toQt(row.by);
    case ColumnCount: break;
    }
    return {};
}

} // namespace client
