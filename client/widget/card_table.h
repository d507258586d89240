// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace client {

/// A short table on a page that scrolls as a whole: as high as its rows, with no scroll bar of its own. Enter
/// or one click activates a row.
class CardTable final : public QTableView {
    Q_OBJECT

public:
    explicit CardTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// The column that takes the room the others leave.
    void setStretchColumn(int column);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or one click on a cell of the row.
    void rowChosen(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int contentHeight() const;
    int sentenceHeight(int row) const;
    void fit();

    int m_stretchColumn{0};
};

} // namespace client
