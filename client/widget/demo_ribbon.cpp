// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/demo_ribbon.h"

#include "client/widget/fit_to_screen.h"
#include "client/widget/plain_label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace client {

DemoRibbon::DemoRibbon(Length length, QWidget* parent) :
    QFrame{parent}, m_length{length}, m_text{new PlainLabel}, m_ownClinic{new QPushButton}
{
    setObjectName(QStringLiteral("demoRibbon"));
    m_ownClinic->setObjectName(QStringLiteral("ownClinic"));
    m_ownClinic->hide();
    m_text->setWordWrap(true);
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
        m_length == Length::Whole
            ? tr("DEMO: everyone here is invented, and everything you enter goes when you close Amparo.")
            : tr("DEMO: invented people"));
    m_ownClinic->setText(tr("Start my own clinic"));
}

DemoDialogs::DemoDialogs(QObject* parent) : QObject{parent}
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DemoDialogs::eventFilter(QObject* watched, QEvent* event)
{
    auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
    if (dialog && dialog->layout() && !dialog->layout()->menuBar()) {
        auto* ribbon = new DemoRibbon{DemoRibbon::Length::Short};
        dialog->layout()->setMenuBar(ribbon); // above the contents, over the whole width
        resizeOnScreen(*dialog, {dialog->width(), dialog->height() + ribbon->sizeHint().height()});
    }
    return QObject::eventFilter(watched, event);
}

} // namespace client
