// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/page.h"

#include "client/app/session.h"

#include <QEvent>

#include <utility>

namespace client {

Page::Page(Session& session, QWidget* parent) : QWidget{parent}, m_session{session}
{
    connect(&session, &Session::changed, this, &Page::noteChange);
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        refresh();
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Page::noteChange()
{
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

} // namespace client
