// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/accessible_cell.h"

#include <QAbstractTableModel>

#include <optional>
#include <utility>
#include <vector>

namespace client {

/// A read-only table of value rows, for lists under 1,000. Subclasses only say what a cell shows; a screen
/// reader is told the header with it.
template <class Row> class RowTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<Row>& rows() const { return m_rows; }
    const Row& row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
    /// The first row for which `isWanted` holds.
    template <class Predicate> std::optional<int> find(Predicate isWanted) const
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (isWanted(m_rows[i]))
                return static_cast<int>(i);
        return std::nullopt;
    }
    /// After the language changed: every text is asked for anew.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    }

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::AccessibleTextRole)
            return accessibleCell(header(index.column()), data(index, Qt::DisplayRole).toString());
        return cell(row(index.row()), index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        const bool isHeader = orientation == Qt::Horizontal && section >= 0 && section < columns();
        return isHeader && role == Qt::DisplayRole ? QVariant{header(section)} : QVariant{};
    }

private:
    virtual int columns() const = 0;
    virtual QString header(int column) const = 0;
    virtual QVariant cell(const Row& row, int column, int role) const = 0;

    std::vector<Row> m_rows;
};

} // namespace client
