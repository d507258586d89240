// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/records/user.h"

namespace client {

/// Who may unlock the clinic.
class UserModel final : public RowTableModel<storage::User> {
    Q_OBJECT

public:
    enum Column { Name, Role, Access, ColumnCount };

    using RowTableModel::RowTableModel;

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const storage::User& user, int column, int role) const override;
};

} // namespace client
