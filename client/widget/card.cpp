// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/card.h"

#include "client/widget/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace client {

Card::Card(QWidget* parent) :
    QFrame{parent}, m_title{new PlainLabel{TextStyle::Section}}, m_heading{new QHBoxLayout},
    m_layout{new QVBoxLayout{this}}
{
    setObjectName(QStringLiteral("card"));
    m_heading->addWidget(m_title);
    m_heading->addStretch();
    m_layout->setContentsMargins(14, 10, 14, 10);
    m_layout->setSpacing(6);
    m_layout->addLayout(m_heading);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addBeside(QWidget* widget)
{
    m_heading->addWidget(widget);
}

void Card::add(QWidget* widget)
{
    m_layout->addWidget(widget);
}

} // namespace client
