// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/card_table.h"

#include "client/widget/whole_text_tips.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace client {

namespace {
constexpr int smallestRow = 34;
}

CardTable::CardTable(QWidget* parent) : QTableView{parent}
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new WholeTextTips{this});
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(smallestRow);
    verticalHeader()->setMinimumSectionSize(smallestRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this, &CardTable::rowChosen);
}

void CardTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(model, &QAbstractItemModel::modelReset, this, &CardTable::fit, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::dataChanged, this, &CardTable::fit, Qt::QueuedConnection);
}

void CardTable::setStretchColumn(int column)
{
    m_stretchColumn = column;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

QSize CardTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), contentHeight()};
}

QSize CardTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), contentHeight()};
}

void CardTable::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chooses && currentIndex().isValid())
        Q_EMIT rowChosen(currentIndex().siblingAtColumn(0));
    else
        QTableView::keyPressEvent(event);
}

void CardTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void CardTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void CardTable::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

int CardTable::contentHeight() const
{
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->sizeHint().height() : 0;
    return header + verticalHeader()->length() + bar + 2 * frameWidth() + 2;
}

/// Sentences over the whole width wrap.
int CardTable::sentenceHeight(int row) const
{
    constexpr int margin = 12;
    const auto text = model()->index(row, 0).data().toString();
    const QRect room{0, 0, viewport()->width() - 2 * margin, 10'000};
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() + margin;
}

void CardTable::fit()
{
    if (model() == nullptr)
        return;
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, columnSpan(row, 0) > 1 ? sentenceHeight(row) : smallestRow);
    updateGeometry();
}

} // namespace client
