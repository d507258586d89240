// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/demo_ribbon.h"

#include "client/widget/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace client {

DemoRibbon::DemoRibbon(QWidget* parent) : QFrame{parent}, m_text{new PlainLabel}, m_ownClinic{new QPushButton}
{
    setObjectName(QStringLiteral("demoRibbon"));
    m_ownClinic->setObjectName(QStringLiteral("ownClinic"));
    m_ownClinic->hide();
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_ownClinic);
    connect(m_ownClinic, &QPushButton::clicked, this, &DemoRibbon::ownClinicRequested);
    retranslate();
}

void DemoRibbon::offerOwnClinic()
{
    m_ownClinic->show();
}

void DemoRibbon::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DemoRibbon::retranslate()
{
    m_text->setText(
        tr("DEMO: everyone here is invented, and everything you enter goes when you close Amparo."));
    m_ownClinic->setText(tr("&Start my own clinic"));
}

} // namespace client
