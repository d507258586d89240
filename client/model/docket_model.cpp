// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/docket_model.h"

#include "client/model/convert.h"
#include "client/model/hearing_text.h"
#include "client/text/words.h"
#include "client/widget/colours.h"
#include "client/widget/plain_label.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace client {

Qt::ItemFlags DocketModel::flags(const QModelIndex& index) const
{
    // A heading is passed over by the arrow keys.
    if (index.isValid() && !row(index.row()).hearing)
        return Qt::NoItemFlags;
    return RowTableModel::flags(index);
}

QString DocketModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case Court: return tr("Court");
    case CourtTime: return tr("Court time");
    case LocalTime: return tr("Client's time");
    case PortReport: return tr("Port of entry");
    case Name: return tr("Name");
    case Kind: return tr("Hearing");
    case Lawyer: return tr("Representation");
    case Responsible: return tr("Responsible");
    case ColumnCount: break;
    }
    return {};
}

QVariant DocketModel::heading(const DocketLine& line, int column, int role) const
{
    if (column != 0)
        return {};
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ForegroundRole)
        return QGuiApplication::palette().brush(QPalette::Active, QPalette::WindowText);
    if (role != Qt::DisplayRole)
        return {};
    //: %1 is a day, %2 how far away it is: "Friday, March 12, 2027 (in 3 days): 4 hearings"
    return tr("%1 (%2): %n hearing(s)", nullptr, line.hearings)
        .arg(longDate(line.day), relativeDays(m_today, line.day));
}

QString DocketModel::hearingCell(const DocketLine& line, Column column) const
{
    const auto& hearing = *line.hearing;
    switch (column) {
    case Court: return shortCourtText(hearing.court);
    case CourtTime:
        return hearing.fixity == storage::HearingFixity::ToBeSet ? wordFor(hearing.fixity)
                                                                 : hearingTime(hearing.at);
    case LocalTime: return clientTimeText(line);
    case PortReport: return reportText(line);
    case Name: return namesText(hearing);
    case Kind: return shortWordFor(hearing.kind);
    case Lawyer: return wordFor(hearing.representation);
    case Responsible: return toQt(hearing.responsible);
    case ColumnCount: break;
    }
    return {};
}

QVariant DocketModel::cell(const DocketLine& line, int column, int role) const
{
    if (!line.hearing)
        return heading(line, column, role);
    if (role == Qt::ForegroundRole) {
        const bool isOpen = column == PortReport
            ? !line.hearing->report.at
            : column == Lawyer && line.hearing->representation == storage::Representation::None;
        return isOpen ? QVariant{soonColour(QGuiApplication::palette())} : QVariant{};
    }
    if (role == Qt::ToolTipRole && column == Court)
        return toolTipText(courtText(line.hearing->court));
    return role == Qt::DisplayRole ? QVariant{hearingCell(line, static_cast<Column>(column))} : QVariant{};
}

} // namespace client
