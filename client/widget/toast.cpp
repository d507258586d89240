// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/toast.h"

#include "client/widget/plain_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace client {

namespace {
constexpr std::chrono::seconds toastShownFor{6};
constexpr int marginBelow = 44;
}

Toast::Toast(QWidget* window) : QFrame{window}, m_text{new PlainLabel}, m_action{new QPushButton}
{
    setObjectName(QStringLiteral("toast"));
    m_action->setFocusPolicy(Qt::NoFocus);
    m_action->hide();
    auto* layout = new QHBoxLayout{this};
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    m_fade.setSingleShot(true);
    connect(&m_fade, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence, const QString& action, std::function<void()> act)
{
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    place();
    show();
    raise();
    m_fade.start(toastShownFor);
    setAccessibleName(sentence);
    QAccessibleEvent announcement{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&announcement);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    adjustSize();
    const auto* window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - marginBelow);
}

} // namespace client
