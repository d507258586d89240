// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/records/case_file.h"

namespace client {

/// The respondent's family, with the cases they have.
class FamilyModel final : public RowTableModel<storage::FamilyMember> {
    Q_OBJECT

public:
    enum Column { Name, Kinship, Reference, ColumnCount };

    using RowTableModel::RowTableModel;

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const storage::FamilyMember& member, int column, int role) const override;
};

} // namespace client
