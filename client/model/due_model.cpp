// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/due_model.h"

#include "client/model/convert.h"
#include "client/model/deadline_text.h"

namespace client {

QString DueModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case When: return tr("When");
    case Name: return tr("Name");
    case What: return tr("What");
    case Safe: return tr("Safe date");
    case Official: return tr("Last day");
    case Responsible: return tr("Responsible");
    case ColumnCount: break;
    }
    return {};
}

QVariant DueModel::cell(const storage::DueRow& due, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case When: return urgencyText(due.deadline, m_today);
    case Name: return toQt(due.name);
    case What: return deadlineName(due.deadline);
    case Safe: return shortDate(due.deadline.safe);
    case Official: return shortDate(due.deadline.official);
    case Responsible: return toQt(due.responsible);
    case ColumnCount: break;
    }
    return {};
}

} // namespace client
