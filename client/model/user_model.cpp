// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/user_model.h"

#include "client/model/convert.h"
#include "client/text/words.h"

namespace client {

QString UserModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case Name: return tr("User");
    case Role: return tr("Role");
    case Access: return tr("Access");
    case ColumnCount: break;
    }
    return {};
}

QVariant UserModel::cell(const storage::User& user, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Name: return toQt(user.name);
    case Role: return wordFor(user.role);
    case Access: return user.active ? tr("can unlock") : tr("taken away");
    case ColumnCount: break;
    }
    return {};
}

} // namespace client
