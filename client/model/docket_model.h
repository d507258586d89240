// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/docket_line.h"
#include "client/model/row_table_model.h"

namespace client {

/// The hearings of some days, each day under a heading that covers the row.
class DocketModel final : public RowTableModel<DocketLine> {
    Q_OBJECT

public:
    enum Column { Court, CourtTime, LocalTime, PortReport, Name, Kind, Lawyer, Responsible, ColumnCount };

    using RowTableModel::RowTableModel;

    /// Seen from this day, headings say "in 3 days".
    void setToday(storage::Date today) { m_today = today; }
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const DocketLine& line, int column, int role) const override;
    QVariant heading(const DocketLine& line, int column, int role) const;
    QString hearingCell(const DocketLine& line, Column column) const;

    storage::Date m_today{};
};

} // namespace client
