// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/records/document.h"

namespace client {

/// A note with who wrote it.
struct NoteRow {
    storage::Note note{};
    std::string by{}; ///< Name of the user.

    friend bool operator==(const NoteRow&, const NoteRow&) = default;
};

/// The notes of one case.
class NoteModel final : public RowTableModel<NoteRow> {
    Q_OBJECT

public:
    enum Column { WrittenAt, By, Text, ColumnCount };

    using RowTableModel::RowTableModel;

    /// The clinic's clock (IANA), on which the time is shown.
    void setClinicZone(std::string zone) { m_clinicZone = std::move(zone); }

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const NoteRow& row, int column, int role) const override;

    std::string m_clinicZone;
};

} // namespace client
