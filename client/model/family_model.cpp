// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/family_model.h"

#include "client/model/convert.h"
#include "client/text/words.h"

namespace client {

QString FamilyModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case Name: return tr("Family");
    case Kinship: return tr("Kinship");
    case Reference: return tr("Own case");
    case ColumnCount: break;
    }
    return {};
}

QVariant FamilyModel::cell(const storage::FamilyMember& member, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Name: return toQt(storage::fullName(member.person));
    case Kinship: return wordFor(member.kinship);
    case Reference: return member.proceeding ? toQt(member.proceeding->reference) : QString{};
    case ColumnCount: break;
    }
    return {};
}

} // namespace client
