// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/list_view.h"

#include <QEvent>
#include <QHeaderView>

namespace client {

static constexpr int leastRowHeight = 32;

ListView::ListView(QWidget* parent) : QTableView{parent}
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
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
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column) {
        const int characters = m_widths[static_cast<std::size_t>(column)];
        if (characters == 0) {
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        setColumnWidth(column, metrics.averageCharWidth() * characters + 12);
    }
}

} // namespace client
