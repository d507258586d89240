// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/import/import_report.h"

#include <variant>

namespace client {

/// One thing an import says about a line of the sheet.
using ImportLine = std::variant<storage::sheet::RowProblem, storage::sheet::RowRemark>;

/// The refused rows of an import, then its warnings.
class ImportModel final : public RowTableModel<ImportLine> {
    Q_OBJECT

public:
    enum Column { Line, What, SheetColumn, Reason, Value, ColumnCount };

    using RowTableModel::RowTableModel;

    void setReport(const storage::sheet::ImportReport& report);

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const ImportLine& line, int column, int role) const override;
};

} // namespace client
