// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/note_model.h"

#include "client/model/convert.h"
#include "i18n/zone.h"

namespace client {

QString NoteModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case WrittenAt: return tr("Written");
    case By: return tr("By");
    case Text: return tr("Note");
    case ColumnCount: break;
    }
    return {};
}

QVariant NoteModel::cell(const NoteRow& row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case WrittenAt: {
        const auto local = i18n::toLocal(row.note.writtenAt, m_clinicZone);
        return local ? shortDateTime(*local) : QString{};
    }
    case By: return toQt(row.by);
    case Text: return toQt(row.note.text).simplified(); // one line here, whole below the list
    case ColumnCount: break;
    }
    return {};
}

} // namespace client
