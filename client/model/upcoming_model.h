// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/docket_line.h"
#include "client/model/row_table_model.h"

namespace client {

/// The hearings of the next days on one line each, with both clocks.
class UpcomingModel final : public RowTableModel<DocketLine> {
    Q_OBJECT

public:
    enum Column { When, CourtTime, PortReport, LocalTime, Name, Kind, Lawyer, ColumnCount };

    using RowTableModel::RowTableModel;

    /// Seen from this day, a hearing is "tomorrow".
    void setToday(storage::Date today) { m_today = today; }

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const DocketLine& line, int column, int role) const override;
    QString text(const DocketLine& line, Column column) const;

    storage::Date m_today{};
};

} // namespace client
