// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/unlock_panel.h"

#include "client/text/problem_text.h"
#include "client/widget/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace client {

UnlockPanel::UnlockPanel(QWidget* parent) :
    QWidget{parent}, m_vault{new PlainLabel{TextStyle::Quiet}}, m_userLabel{new PlainLabel},
    m_user{new QLineEdit}, m_passphraseLabel{new PlainLabel}, m_passphrase{new PassphraseField},
    m_problem{new PlainLabel}, m_unlock{new QPushButton}, m_recovery{new QPushButton},
    m_other{new QPushButton}, m_new{new QPushButton}
{
    m_user->setObjectName(QStringLiteral("user"));
    m_passphrase->edit()->setObjectName(QStringLiteral("passphrase"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setDefault(true);
    m_problem->setWordWrap(true);
    m_userLabel->setBuddy(m_user);
    m_passphraseLabel->setBuddy(m_passphrase->edit());

    auto* links = new QHBoxLayout;
    for (auto* link : {m_recovery, m_other, m_new}) {
        link->setFlat(true);
        links->addWidget(link);
    }
    auto* layout = new QGridLayout{this};
    layout->setContentsMargins({});
    layout->setVerticalSpacing(6);
    layout->setRowMinimumHeight(0, 28);
    layout->addWidget(m_vault, 0, 0);
    layout->addWidget(m_userLabel, 1, 0);
    layout->addWidget(m_user, 2, 0);
    layout->addWidget(m_passphraseLabel, 3, 0);
    layout->addWidget(m_passphrase, 4, 0);
    layout->addWidget(m_problem, 5, 0);
    layout->addWidget(m_unlock, 6, 0, Qt::AlignRight);
    layout->setRowMinimumHeight(7, 12);
    layout->addLayout(links, 8, 0);
    layout->setRowStretch(9, 1);

    m_wait.setInterval(std::chrono::seconds{1});
    connect(&m_wait, &QTimer::timeout, this, &UnlockPanel::tick);
    connect(m_user, &QLineEdit::textChanged, this, &UnlockPanel::showState);
    connect(m_passphrase, &PassphraseField::edited, this, &UnlockPanel::showState);
    connect(m_passphrase, &PassphraseField::submitted, this, &UnlockPanel::submit);
    connect(m_user, &QLineEdit::returnPressed, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPanel::submit);
    connect(m_recovery, &QPushButton::clicked, this, &UnlockPanel::recoveryRequested);
    connect(m_other, &QPushButton::clicked, this, &UnlockPanel::otherClinicRequested);
    connect(m_new, &QPushButton::clicked, this, &UnlockPanel::newClinicRequested);
    retranslate();
}

void UnlockPanel::setVaultName(const QString& name)
{
    m_vault->setText(name);
}

void UnlockPanel::setUser(const QString& name)
{
    m_user->setText(name);
}

void UnlockPanel::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_shown.reset();
    showState();
}

void UnlockPanel::showProblem(storage::Problem problem)
{
    m_busy = false;
    m_shown = problem;
    if (problem == storage::Problem::WrongPassphrase) {
        m_secondsLeft = static_cast<int>(delayAfter(++m_failures).count());
        if (m_secondsLeft > 0)
            m_wait.start();
    }
    showState();
    m_passphrase->setFocus();
}

void UnlockPanel::takeFocus()
{
    (m_user->text().isEmpty() ? static_cast<QWidget*>(m_user) : m_passphrase)->setFocus();
}

std::chrono::seconds UnlockPanel::delayAfter(int failures)
{
    constexpr int longest = 30;
    return std::chrono::seconds{failures <= 1 ? 0 : std::min(longest, 1 << std::min(failures - 2, 5))};
}

void UnlockPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnlockPanel::retranslate()
{
    m_userLabel->setText(tr("&User"));
    m_user->setAccessibleName(tr("User"));
    m_passphraseLabel->setText(tr("&Passphrase"));
    m_passphrase->edit()->setAccessibleName(tr("Passphrase"));
    m_recovery->setText(tr("Use a &recovery code"));
    m_other->setText(tr("&Open another clinic"));
    m_new->setText(tr("&New clinic"));
    showState();
}

void UnlockPanel::submit()
{
    if (!m_unlock->isEnabled())
        return;
    Q_EMIT unlockRequested(m_user->text().trimmed(), std::make_shared<storage::Secret>(m_passphrase->take()));
}

void UnlockPanel::showState()
{
    m_unlock->setText(m_busy ? tr("Opening…") : tr("Un&lock"));
    m_unlock->setEnabled(!m_busy && m_secondsLeft == 0 && !m_user->text().trimmed().isEmpty()
                         && !m_passphrase->isEmpty());
    for (auto* link : {m_recovery, m_other, m_new})
        link->setEnabled(!m_busy);
    auto sentence = m_shown ? problemText(*m_shown) : QString{};
    if (m_secondsLeft > 0)
        sentence = tr("%1 You can try again in %n second(s).", nullptr, m_secondsLeft).arg(sentence);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void UnlockPanel::tick()
{
    if (--m_secondsLeft <= 0) {
        m_secondsLeft = 0;
        m_wait.stop();
    }
    showState();
}

} // namespace client
