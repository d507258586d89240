// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/records/due_row.h"

namespace client {

/// A due date, or the arithmetic of the one above it.
struct DueLine {
    storage::DueRow due{};
    bool isReason{false};

    friend bool operator==(const DueLine&, const DueLine&) = default;
};

/// Due dates whose "why?" unfolds the steps that led to them, as a line of its own below.
class ExplainedDueModel final : public RowTableModel<DueLine> {
    Q_OBJECT

public:
    enum Column { When, What, Name, Safe, Official, Why, ColumnCount };

    using RowTableModel::RowTableModel;

    void setDue(const std::vector<storage::DueRow>& due, storage::Date today);
    /// Shows or hides the reasons of the due date in row `index`; returns the row of the due date.
    int toggleReasons(int index);
    /// Whether `row` is a line of reasons: one cell over the whole width.
    bool isReason(int index) const { return row(index).isReason; }

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const DueLine& line, int column, int role) const override;
    QString text(const storage::DueRow& due, Column column) const;
    bool isUnfolded(const DueLine& line) const;

    storage::Date m_today{};
};

} // namespace client
