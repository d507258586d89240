// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/hearing_model.h"

#include "client/model/hearing_text.h"
#include "client/text/words.h"
#include "client/widget/plain_label.h"

namespace client {

QString HearingModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case At: return tr("Date and court time");
    case LocalTime: return tr("Client's time");
    case Court: return tr("Court");
    case Kind: return tr("Hearing");
    case Status: return tr("Status");
    case PortReport: return tr("Port of entry");
    case Source: return tr("Source");
    case ColumnCount: break;
    }
    return {};
}

QVariant HearingModel::cell(const storage::Hearing& hearing, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Court)
        return toolTipText(courtText(hearing.court));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case At: return courtClockText(hearing);
    case LocalTime: return clientClockText(hearing, m_clinicZone);
    case Court: return shortCourtText(hearing.court);
    case Kind: return shortWordFor(hearing.kind);
    case Status: return wordFor(hearing.status);
    case PortReport:
        return goesThroughPort(m_waitsInMexico, hearing.report) ? reportText(hearing.report, hearing.at.date)
                                                                : QString{};
    case Source: return wordFor(hearing.source);
    case ColumnCount: break;
    }
    return {};
}

} // namespace client
