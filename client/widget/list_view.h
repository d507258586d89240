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

    /// Shows `shown` with columns as wide as so many letters, and never narrower than their headers. One
    /// column takes what is left: its number is negative, the letters it needs at least.
    void showModel(QAbstractItemModel* shown, const std::vector<int>& widths);
    /// After its model was reset, the current row is where `find` says, or the first that can be chosen.
    void keepCurrent(std::function<int()> find);
    /// How high it is with every row in sight.
    int wholeHeight() const;
    /// The current row, or -1.
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void sizeColumns();
    void stretch();
    int firstChoice() const;

    std::vector<int> m_widths;
    int m_stretched{-1}; ///< The column that takes what is left.
    int m_leastStretched{};
    int m_taken{}; ///< By the other columns.
    std::function<int()> m_find;
};

} // namespace client
