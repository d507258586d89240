// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/records/due_row.h"

namespace client {

/// Open due dates across cases, by the day to work to.
class DueModel final : public RowTableModel<storage::DueRow> {
    Q_OBJECT

public:
    enum Column { When, Name, What, Safe, Official, Responsible, ColumnCount };

    using RowTableModel::RowTableModel;

    /// Seen from this day, a date is overdue or some days ahead.
    void setToday(storage::Date today) { m_today = today; }

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const storage::DueRow& due, int column, int role) const override;

    storage::Date m_today{};
};

} // namespace client
