// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/records/case.h"

namespace client {

/// The arrivals in the United States of one case, oldest first.
class EntryModel final : public RowTableModel<storage::Entry> {
    Q_OBJECT

public:
    enum Column { On, Place, Status, ColumnCount };

    using RowTableModel::RowTableModel;

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const storage::Entry& entry, int column, int role) const override;
};

} // namespace client
