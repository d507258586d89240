// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/whole_text_tips.h"

#include "client/widget/plain_label.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace client {

QString WholeTextTips::tipFor(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto own = index.data(Qt::ToolTipRole).toString();
    if (!own.isEmpty() || sizeHint(option, index).width() <= option.rect.width())
        return own;
    return toolTipText(index.data(Qt::DisplayRole).toString());
}

bool WholeTextTips::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), tipFor(option, index), view);
    return true;
}

} // namespace client
