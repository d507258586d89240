// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/upcoming_model.h"

#include "client/model/convert.h"
#include "client/model/hearing_text.h"
#include "client/text/words.h"
#include "client/widget/colours.h"
#include "i18n/date_text.h"
#include "storage/docket/port_time.h"
#include "storage/records/hearing_time.h"

#include <QFont>
#include <QGuiApplication>

namespace client {

namespace {

/// "today", "tomorrow", else "Fri, Nov 27".
QString dayText(storage::Date day, storage::Date today)
{
    const auto ahead = storage::daysBetween(today, day);
    return ahead >= 0 && ahead <= 1 ? relativeDays(today, day)
                                    : toQt(i18n::dayAndMonth(day, shownLanguage()));
}

} // namespace

QString UpcomingModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case When: return tr("When");
    case CourtTime: return tr("Court's clock");
    case PortReport: return tr("At the port");
    case LocalTime: return tr("Client's clock");
    case Name: return tr("Name");
    case Kind: return tr("Hearing");
    case Lawyer: return tr("Representation");
    case ColumnCount: break;
    }
    return {};
}

QString UpcomingModel::text(const DocketLine& line, Column column) const
{
    const auto& hearing = *line.hearing;
    switch (column) {
    case When: return dayText(line.day, m_today);
    case CourtTime: {
        // The town is shorter than the court's name, and says whose clock it is.
        const auto town = toQt(storage::docket::courtTown(hearingOf(hearing), shownLanguage()));
        const bool isSet = hearing.fixity != storage::HearingFixity::ToBeSet;
        if (!isSet || !storage::hasKnownTime(hearing.at))
            return QStringLiteral("%1, %2").arg(town,
                                                isSet ? hearingTime(hearing.at) : wordFor(hearing.fixity));
        return timeAt(hearing.at, line.day, town);
    }
    case PortReport: return reportText(line);
    case LocalTime: return clientTimeText(line);
    case Name: return namesText(hearing);
    case Kind: return shortWordFor(hearing.kind);
    case Lawyer: return wordFor(hearing.representation);
    case ColumnCount: break;
    }
    return {};
}

QVariant UpcomingModel::cell(const DocketLine& line, int column, int role) const
{
    const bool near = storage::daysBetween(m_today, line.day) <= 1;
    switch (role) {
    case Qt::DisplayRole: return text(line, static_cast<Column>(column));
    case Qt::FontRole:
        if (column == When && near) {
            auto bold = QGuiApplication::font();
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::ForegroundRole: {
        const auto palette = QGuiApplication::palette();
        if (column == PortReport && !line.hearing->report.at)
            return soonColour(palette);
        if (column == Lawyer && line.hearing->representation == storage::Representation::None)
            return soonColour(palette);
        return {};
    }
    default: return {};
    }
}

} // namespace client
