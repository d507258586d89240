// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/records/due_row.h"

namespace client {

/// Cases the clinic wants to look at by a day.
class MustBeSeenModel final : public RowTableModel<storage::MustBeSeenRow> {
    Q_OBJECT

public:
    enum Column { When, Name, Reference, ColumnCount };

    using RowTableModel::RowTableModel;

    void setToday(storage::Date today) { m_today = today; }

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const storage::MustBeSeenRow& row, int column, int role) const override;

    storage::Date m_today{};
};

/// Reminders that were given and that nobody has said to have seen.
class GivenReminderModel final : public RowTableModel<storage::GivenReminder> {
    Q_OBJECT

public:
    enum Column { When, What, Name, Seen, ColumnCount };

    using RowTableModel::RowTableModel;

    void setToday(storage::Date today) { m_today = today; }

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const storage::GivenReminder& row, int column, int role) const override;

    storage::Date m_today{};
};

} // namespace client
