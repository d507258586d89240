// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/paged_table_model.h"
#include "storage/records/person_row.h"

namespace client {

/// Everybody the clinic knows, in the order of names: up to a whole docket of 62,687.
class PeopleModel final : public PagedTableModel<storage::PersonRow> {
    Q_OBJECT

public:
    enum Column { Name, ANumber, NextHearing, NextDue, Language, Representation, Responsible, ColumnCount };

    using PagedTableModel::PagedTableModel;

private:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant cell(const storage::PersonRow& person, int column, int role) const override;
};

} // namespace client
