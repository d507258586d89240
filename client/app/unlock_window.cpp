// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/unlock_window.h"

#include "client/app/dialog_keys.h"
#include "client/dialog/new_clinic_panel.h"
#include "client/dialog/recovery_panel.h"
#include "client/dialog/unlock_panel.h"
#include "client/model/convert.h"
#include "client/widget/demo_ribbon.h"
#include "client/widget/icon.h"
#include "client/widget/plain_label.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace client {

namespace {
constexpr int columnWidth = 520;
}

UnlockWindow::UnlockWindow(QWidget* parent) :
    QWidget{parent}, m_ribbon{new DemoRibbon}, m_name{new PlainLabel{TextStyle::Title}},
    m_promise{new PlainLabel{TextStyle::Quiet}}, m_language{new QPushButton},
    m_otherLanguage{new QAction{this}}, m_panels{new QStackedWidget}, m_unlock{new UnlockPanel},
    m_recovery{new RecoveryPanel}, m_newClinic{new NewClinicPanel}
{
    setWindowTitle(QStringLiteral("Amparo"));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setFlat(true);
    m_otherLanguage->setShortcut(QKeySequence{Qt::Key_F9});
    addAction(m_otherLanguage);
    new DialogKeys{{}, m_otherLanguage, this};
    m_promise->setWordWrap(true);
    m_ribbon->hide();
    for (auto* panel : {static_cast<QWidget*>(m_unlock), static_cast<QWidget*>(m_recovery),
                        static_cast<QWidget*>(m_newClinic)})
        m_panels->addWidget(panel);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ribbon);
    layout->addWidget(makeScroll(), 1);

    connect(m_panels, &QStackedWidget::currentChanged, this, &UnlockWindow::showRibbon);
    connect(m_language, &QPushButton::clicked, m_otherLanguage, &QAction::trigger);
    connect(m_otherLanguage, &QAction::triggered, this, [this] {
        Q_EMIT languageChosen(shownLanguage() == i18n::Language::English ? i18n::Language::Spanish
                                                                         : i18n::Language::English);
    });
    retranslate();
}

QScrollArea* UnlockWindow::makeScroll()
{
    auto* logo = new QLabel;
    logo->setPixmap(QIcon{QStringLiteral(":/icons/amparo.svg")}.pixmap(44, 44));
    auto* heading = new QHBoxLayout;
    heading->addWidget(logo);
    heading->addWidget(m_name);
    heading->addStretch();
    heading->addWidget(m_language, 0, Qt::AlignTop);
    auto* column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto* inner = new QVBoxLayout{column};
    inner->addStretch(1);
    inner->addLayout(heading);
    inner->addWidget(m_promise);
    inner->addSpacing(16);
    inner->addWidget(m_panels);
    inner->addStretch(2);
    auto* middle = new QWidget;
    auto* centre = new QHBoxLayout{middle};
    centre->addStretch(1);
    centre->addWidget(column, 8);
    centre->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void UnlockWindow::showUnlock()
{
    m_panels->setCurrentWidget(m_unlock);
    m_unlock->takeFocus();
}

void UnlockWindow::showRecovery()
{
    m_panels->setCurrentWidget(m_recovery);
    m_recovery->takeFocus();
}

void UnlockWindow::showNewClinic(bool mayCancel)
{
    m_newClinic->allowCancel(mayCancel);
    m_panels->setCurrentWidget(m_newClinic);
    m_newClinic->takeFocus();
}

void UnlockWindow::setDemo(bool isDemo)
{
    m_isDemo = isDemo;
    showRibbon();
}

void UnlockWindow::showRibbon()
{
    // A clinic of one's own is none of the demo: what is entered there stays.
    m_ribbon->setVisible(m_isDemo && m_panels->currentWidget() != m_newClinic);
}

void UnlockWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnlockWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT closed();
}

void UnlockWindow::retranslate()
{
    m_name->setText(QStringLiteral("Amparo"));
    m_promise->setText(tr("Everything stays encrypted on this computer."));
    // In the other language, so that whoever cannot read this one finds it.
    m_language->setText(shownLanguage() == i18n::Language::English ? QStringLiteral("Español")
                                                                   : QStringLiteral("English"));
    m_language->setToolTip(toolTipText(withShortcut(tr("Change the language"), m_otherLanguage->shortcut())));
    m_language->setAccessibleName(tr("Change the language"));
}

} // namespace client
