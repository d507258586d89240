// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/records/deadline.h"

namespace client {

/// The due dates of one case, also met and superseded ones.
class DeadlineModel final : public RowTableModel<storage::Deadline> {
    Q_OBJECT

public:
    enum Column { What, Safe, Official, When, Status, ColumnCount };

    using RowTableModel::RowTableModel;

    /// Seen from this day, a date is overdue or some days ahead.
    void setToday(storage::Date today) { m_today = today; }

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const storage::Deadline& deadline, int column, int role) const override;

    storage::Date m_today{};
};

} // namespace client
