// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/sidebar.h"

#include "client/widget/icon.h"
#include "client/widget/plain_label.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace client {

Sidebar::Sidebar(QWidget* parent) : QFrame{parent}, m_layout{new QVBoxLayout{this}}
{
    setObjectName(QStringLiteral("sidebar"));
    m_layout->setContentsMargins(8, 10, 8, 10);
    m_layout->setSpacing(2);
    m_layout->addStretch();
}

void Sidebar::add(QAction* action, const QString& icon)
{
    auto* button = new QToolButton;
    button->setObjectName(action->objectName());
    button->setIcon(lineIcon(icon));
    button->setIconSize({18, 18});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_entries.push_back({button, action});
}

void Sidebar::setCurrent(int place)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].button->setChecked(static_cast<int>(i) == place);
}

void Sidebar::setNarrow(bool narrow)
{
    for (const auto& entry : m_entries)
        entry.button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void Sidebar::retranslate()
{
    for (const auto& [button, action] : m_entries) {
        auto name = action->text();
        name.remove(QLatin1Char{'&'});
        button->setText(name);
        button->setAccessibleName(name);
        button->setToolTip(toolTipText(withShortcut(name, action->shortcut())));
    }
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].button != watched)
            continue;
        if (key == Qt::Key_Down && i + 1 < m_entries.size())
            m_entries[i + 1].button->setFocus();
        else if (key == Qt::Key_Up && i > 0)
            m_entries[i - 1].button->setFocus();
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            m_entries[i].button->click();
        else
            break;
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace client
