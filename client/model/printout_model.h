// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/records/document.h"

namespace client {

/// What was printed for a client, with who printed it.
struct PrintoutRow {
    storage::Printout printout{};
    std::string by{}; ///< Name of the user.

    friend bool operator==(const PrintoutRow&, const PrintoutRow&) = default;
};

/// What was printed for one case, newest first.
class PrintoutModel final : public RowTableModel<PrintoutRow> {
    Q_OBJECT

public:
    enum Column { At, Paper, Subject, Languages, By, ColumnCount };

    using RowTableModel::RowTableModel;

    /// The clinic's clock (IANA), on which the time is shown.
    void setClinicZone(std::string zone) { m_clinicZone = std::move(zone); }

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const PrintoutRow& row, int column, int role) const override;

    std::string m_clinicZone;
};

} // namespace client
