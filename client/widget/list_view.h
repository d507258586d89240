// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>
#include <vector>

namespace client {

/// A list of rows: one is current, the arrow keys move, Enter or a double click opens (`activated`), Tab
/// leaves. The texts of its model are shown as they are, never as HTML.
class ListView final : public QTableView {
    Q_OBJECT

public:
    explicit ListView(QWidget* parent = nullptr);

    /// Sets `model` and the width of each column in characters; 0 takes what is left.
    void showModel(QAbstractItemModel* model, const std::vector<int>& widths);
    /// After its model was reset, the current row is where `find` says, or the first that can be chosen.
    void keepCurrent(std::function<int()> find);
    /// The current row, or -1.
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void sizeColumns();
    int firstChoice() const;

    std::vector<int> m_widths;
    std::function<int()> m_find;
};

} // namespace client
