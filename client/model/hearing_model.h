// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/row_table_model.h"
#include "storage/records/hearing.h"

namespace client {

/// The hearings of one case, also past and replaced ones.
class HearingModel final : public RowTableModel<storage::Hearing> {
    Q_OBJECT

public:
    enum Column { At, LocalTime, Court, Kind, Status, PortReport, Source, ColumnCount };

    using RowTableModel::RowTableModel;

    /// The clinic's clock (IANA), for clients whose own is not known.
    void setClinicZone(std::string zone) { m_clinicZone = std::move(zone); }
    void setWaitsInMexico(bool waits) { m_waitsInMexico = waits; }

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const storage::Hearing& hearing, int column, int role) const override;

    std::string m_clinicZone;
    bool m_waitsInMexico{true};
};

} // namespace client
