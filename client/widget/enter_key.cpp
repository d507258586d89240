// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/enter_key.h"

#include <QKeyEvent>
#include <QPushButton>

namespace client {

bool pressByEnter(const QWidget& panel, const QKeyEvent& event, QPushButton& usual)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    auto* button = qobject_cast<QPushButton*>(panel.focusWidget());
    (button != nullptr ? *button : usual).click(); // a disabled button does nothing
    return true;
}

} // namespace client
