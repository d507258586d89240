// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/recovery_panel.h"

#include "client/text/problem_text.h"
#include "client/widget/enter_key.h"
#include "client/widget/plain_label.h"

#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace client {

RecoveryPanel::RecoveryPanel(QWidget* parent) :
    QWidget{parent}, m_title{new PlainLabel{TextStyle::Strong}},
    m_explanation{new PlainLabel{TextStyle::Quiet}}, m_user{new QLineEdit}, m_problem{new PlainLabel},
    m_back{new QPushButton}, m_recover{new QPushButton}
{
    m_explanation->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_user->setObjectName(QStringLiteral("recoveryUser"));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_labels[0] = new PlainLabel;
    form->addRow(m_labels[0], m_user);
    for (std::size_t i = 0; i < std::size(m_fields); ++i) {
        m_fields[i] = new PassphraseField;
        m_labels[i + 1] = new PlainLabel;
        form->addRow(m_labels[i + 1], m_fields[i]);
        connect(m_fields[i], &PassphraseField::edited, this, &RecoveryPanel::showState);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_recover);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_user, &QLineEdit::textChanged, this, &RecoveryPanel::showState);
    connect(m_back, &QPushButton::clicked, this, &RecoveryPanel::cancelled);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryPanel::submit);
    retranslate();
}

void RecoveryPanel::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void RecoveryPanel::showProblem(storage::Problem problem)
{
    m_busy = false;
    m_shown = problem;
    showState();
}

void RecoveryPanel::takeFocus()
{
    m_user->setFocus();
}

void RecoveryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecoveryPanel::keyPressEvent(QKeyEvent* event)
{
    if (!pressByEnter(*this, *event, *m_recover))
        QWidget::keyPressEvent(event);
}

void RecoveryPanel::retranslate()
{
    m_title->setText(tr("Open with recovery codes"));
    m_explanation->setText(
        tr("Two of the three codes that were printed when the clinic was made give you a new passphrase. "
           "Ask the people who keep them."));
    const QString labels[]
        = {tr("User"), tr("First code"), tr("Second code"), tr("New passphrase"), tr("New passphrase again")};
    for (std::size_t i = 0; i < std::size(labels); ++i)
        m_labels[i]->setText(labels[i]);
    m_user->setAccessibleName(labels[0]);
    for (std::size_t i = 0; i < std::size(m_fields); ++i)
        m_fields[i]->edit()->setAccessibleName(labels[i + 1]);
    m_back->setText(tr("&Back"));
    m_recover->setText(tr("Set the new passphrase"));
    showState();
}

void RecoveryPanel::submit()
{
    auto again = m_fields[3]->take();
    auto request = std::make_shared<RecoveryRequest>(RecoveryRequest{
        m_user->text().trimmed(), m_fields[0]->take(), m_fields[1]->take(), m_fields[2]->take()});
    m_shown.reset();
    Q_EMIT recoveryRequested(std::move(request));
}

void RecoveryPanel::showState()
{
    const bool filled = !m_user->text().trimmed().isEmpty()
        && std::ranges::none_of(m_fields, [](const auto* field) { return field->isEmpty(); });
    const bool same = m_fields[2]->peek().text() == m_fields[3]->peek().text();
    m_recover->setEnabled(filled && same && !m_busy);
    auto sentence = m_shown ? problemText(*m_shown) : QString{};
    if (filled && !same)
        sentence = tr("The new passphrase is not the same both times.");
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace client
