// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/empty_state.h"

#include "client/widget/colours.h"
#include "client/widget/icon.h"
#include "client/widget/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace client {

EmptyState::EmptyState(const QString& icon, QWidget* parent) :
    QWidget{parent}, m_title{new PlainLabel{TextStyle::Strong}}, m_hint{new PlainLabel{TextStyle::Quiet}},
    m_action{new QPushButton}
{
    auto* picture = new QLabel;
    picture->setPixmap(lineIcon(icon, quietColour(palette())).pixmap(28, 28));
    picture->setAlignment(Qt::AlignCenter);
    for (auto* label : {m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_action->hide();
    auto* layout = new QVBoxLayout{this};
    layout->addStretch();
    layout->addWidget(picture);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setTexts(const QString& title, const QString& hint, const QString& action)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace client
