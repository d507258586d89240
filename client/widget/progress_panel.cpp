// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/progress_panel.h"

#include "client/widget/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace client {

namespace {
constexpr std::chrono::milliseconds lookEvery{100};
}

ProgressPanel::ProgressPanel(QWidget* parent) :
    QFrame{parent}, m_what{new PlainLabel}, m_bar{new QProgressBar}, m_cancel{new QPushButton}
{
    setObjectName(QStringLiteral("progressPanel"));
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    auto* layout = new QHBoxLayout{this};
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancel);
    connect(&m_timer, &QTimer::timeout, this, &ProgressPanel::look);
    hide();
    retranslate();
}

void ProgressPanel::follow(std::shared_ptr<TaskProgress> progress, const QString& what)
{
    m_progress = std::move(progress);
    setWhat(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_timer.start(lookEvery);
    show();
}

void ProgressPanel::setWhat(const QString& what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
}

void ProgressPanel::takeFocus()
{
    m_cancel->setFocus();
}

void ProgressPanel::cancel()
{
    if (m_progress)
        m_progress->cancel();
    m_cancel->setEnabled(false);
}

void ProgressPanel::finish()
{
    m_timer.stop();
    m_progress.reset();
    hide();
}

void ProgressPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressPanel::retranslate()
{
    m_cancel->setText(tr("&Cancel"));
}

void ProgressPanel::look()
{
    if (m_progress->total() <= 0)
        return;
    m_bar->setRange(0, 100);
    m_bar->setValue(m_progress->percent());
}

} // namespace client
