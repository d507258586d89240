// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/list_view.h"

#include "client/widget/whole_text_tips.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace client {

static constexpr int leastRowHeight = 32;
static constexpr int cellPadding = 24;

ListView::ListView(QWidget* parent) : QTableView{parent}
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setItemDelegate(new WholeTextTips{this});
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(leastRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
}

void ListView::showModel(QAbstractItemModel* shown, const std::vector<int>& widths)
{
    m_widths = widths;
    setModel(shown);
    sizeColumns();
    connect(shown, &QAbstractItemModel::headerDataChanged, this, &ListView::sizeColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListView::currentRowChanged);
    // The view's own slot ran before this one: it was connected first.
    connect(shown, &QAbstractItemModel::modelReset, this,
            [this] { setCurrentRow(m_find ? m_find() : firstChoice()); });
}

void ListView::keepCurrent(std::function<int()> find)
{
    m_find = [this, find = std::move(find)] {
        const int row = find();
        return row >= 0 ? row : firstChoice();
    };
}

int ListView::firstChoice() const
{
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        if (model()->flags(model()->index(row, 0)) & Qt::ItemIsSelectable)
            return row;
    return -1;
}

int ListView::wholeHeight() const
{
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth()
        + horizontalScrollBar()->sizeHint().height();
}

void ListView::setCurrentRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, 0));
    else
        Q_EMIT currentRowChanged();
}

void ListView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentRow(firstChoice());
}

void ListView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeColumns();
}

void ListView::sizeColumns()
{
    const auto metrics = fontMetrics();
    verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, metrics.height() * 2));
    m_taken = 0;
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column) {
        const int characters = m_widths[static_cast<std::size_t>(column)];
        const auto title = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString{};
        const int width
            = std::max(metrics.averageCharWidth() * std::abs(characters), metrics.horizontalAdvance(title))
            + cellPadding;
        if (characters < 0) {
            m_stretched = column;
            m_leastStretched = width;
            continue;
        }
        setColumnWidth(column, width);
        m_taken += width;
    }
    stretch();
}

void ListView::stretch()
{
    if (m_stretched >= 0)
        setColumnWidth(m_stretched, std::max(m_leastStretched, viewport()->width() - m_taken));
}

void ListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
}

} // namespace client
