// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/dialog_keys.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QPrintDialog>

#include <utility>

namespace client {

DialogKeys::DialogKeys(QList<QAction*> actions, QAction* language, QObject* parent) :
    QObject{parent}, m_actions{std::move(actions)}, m_language{language}
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        if (auto* dialog = qobject_cast<QDialog*>(watched)) {
            dialog->addActions(m_actions);
            if (!qobject_cast<QAbstractPrintDialog*>(dialog))
                dialog->addAction(m_language);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace client
