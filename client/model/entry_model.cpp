// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/entry_model.h"

#include "client/model/convert.h"
#include "i18n/date_text.h"

namespace client {

QString EntryModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case On: return tr("Date");
    case Place: return tr("Place");
    case Status: return tr("Status at entry");
    case ColumnCount: break;
    }
    return {};
}

QVariant EntryModel::cell(const storage::Entry& entry, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case On: return toQt(i18n::partialDate(entry.on, shownLanguage()));
    case Place: return toQt(entry.place);
    case Status: return toQt(entry.status);
    case ColumnCount: break;
    }
    return {};
}

} // namespace client
