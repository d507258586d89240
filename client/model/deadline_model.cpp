// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/deadline_model.h"

#include "client/model/convert.h"
#include "client/model/deadline_text.h"
#include "client/text/words.h"

namespace client {

QString DeadlineModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case What: return tr("What");
    case Safe: return tr("Safe date");
    case Official: return tr("Last day");
    case When: return tr("When");
    case Status: return tr("Status");
    case ColumnCount: break;
    }
    return {};
}

QVariant DeadlineModel::cell(const storage::Deadline& deadline, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const bool isOpen = deadline.status == storage::DeadlineStatus::Open;
    switch (static_cast<Column>(column)) {
    case What: return deadlineName(deadline);
    case Safe: return shortDate(deadline.safe);
    case Official: return shortDate(deadline.official);
    case When: return isOpen ? urgencyText(deadline, m_today) : shortDate(deadline.doneOn);
    case Status: return wordFor(deadline.status);
    case ColumnCount: break;
    }
    return {};
}

} // namespace client
