// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/user_dialog.h"

#include "client/model/convert.h"
#include "client/text/words.h"
#include "client/widget/plain_label.h"
#include "storage/vault/passphrase.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace client {

UserDialog::UserDialog(Purpose purpose, QWidget* parent) :
    QDialog{parent}, m_purpose{purpose}, m_explanation{new PlainLabel{TextStyle::Quiet}},
    m_nameLabel{new PlainLabel}, m_name{new QLineEdit}, m_roleLabel{new PlainLabel}, m_role{new QComboBox},
    m_oldLabel{new PlainLabel}, m_old{new PassphraseField}, m_words{new PlainLabel{TextStyle::Strong}},
    m_otherWords{new QPushButton}, m_againLabel{new PlainLabel}, m_again{new PassphraseField},
    m_save{new QPushButton}, m_cancel{new QPushButton}
{
    setObjectName(QStringLiteral("userDialog"));
    prepareFields();
    layOut();
    connect(m_name, &QLineEdit::textChanged, this, &UserDialog::showState);
    connect(m_old, &PassphraseField::edited, this, &UserDialog::showState);
    connect(m_again, &PassphraseField::edited, this, &UserDialog::showState);
    connect(m_otherWords, &QPushButton::clicked, this, &UserDialog::suggest);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    suggest();
    retranslate();
}

void UserDialog::prepareFields()
{
    m_name->setObjectName(QStringLiteral("userName"));
    m_role->setObjectName(QStringLiteral("role"));
    m_again->edit()->setObjectName(QStringLiteral("passphraseAgain"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_explanation->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("suggestedWords"));
    m_words->setWordWrap(true);
    m_nameLabel->setBuddy(m_name);
    m_roleLabel->setBuddy(m_role);
    m_againLabel->setBuddy(m_again->edit());
    m_old->edit()->setObjectName(QStringLiteral("oldPassphrase"));
    m_oldLabel->setBuddy(m_old->edit());
    for (const auto role : everyOne<storage::Role>())
        m_role->addItem(wordFor(role), static_cast<int>(role));
    m_role->setCurrentIndex(static_cast<int>(storage::Role::Staff));
}

void UserDialog::layOut()
{
    auto* suggestion = new QHBoxLayout;
    suggestion->addWidget(m_words, 1);
    suggestion->addWidget(m_otherWords);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_explanation);
    for (auto* part : {static_cast<QWidget*>(m_nameLabel), static_cast<QWidget*>(m_name),
                       static_cast<QWidget*>(m_roleLabel), static_cast<QWidget*>(m_role)}) {
        layout->addWidget(part);
        part->setVisible(m_purpose == Purpose::NewUser);
    }
    for (auto* part : {static_cast<QWidget*>(m_oldLabel), static_cast<QWidget*>(m_old)}) {
        layout->addWidget(part);
        part->setVisible(m_purpose == Purpose::NewPassphrase);
    }
    layout->addLayout(suggestion);
    layout->addWidget(m_againLabel);
    layout->addWidget(m_again);
    layout->addLayout(buttons);
}

QString UserDialog::userName() const
{
    return m_name->text().trimmed();
}

storage::Role UserDialog::role() const
{
    return static_cast<storage::Role>(m_role->currentData().toInt());
}

storage::Secret UserDialog::takePassphrase()
{
    return m_again->take();
}

storage::Secret UserDialog::takeOldPassphrase()
{
    return m_old->take();
}

void UserDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UserDialog::retranslate()
{
    setWindowTitle(m_purpose == Purpose::NewUser ? tr("Add a user") : tr("Change my passphrase"));
    m_explanation->setText(
        m_purpose == Purpose::NewUser
            ? tr("Let the new user type the six words themselves. Write them down for them, and have the "
                 "paper destroyed once they are learned.")
            : tr("Your new passphrase is these six words. Write them down, learn them, then destroy the "
                 "paper."));
    m_nameLabel->setText(tr("&User name"));
    m_name->setAccessibleName(tr("User name"));
    m_roleLabel->setText(tr("&Role"));
    m_role->setAccessibleName(tr("Role"));
    for (int i = 0; i < m_role->count(); ++i)
        m_role->setItemText(i, wordFor(static_cast<storage::Role>(m_role->itemData(i).toInt())));
    m_otherWords->setText(tr("Other &words"));
    m_oldLabel->setText(tr("Your &passphrase until now"));
    m_old->edit()->setAccessibleName(tr("Your passphrase until now"));
    m_againLabel->setText(tr("Type the six words a&gain"));
    m_again->edit()->setAccessibleName(tr("The six words again"));
    m_save->setText(m_purpose == Purpose::NewUser ? tr("&Add") : tr("C&hange"));
    m_cancel->setText(tr("&Cancel"));
}

void UserDialog::suggest()
{
    m_suggested = storage::vault::newPassphrase(shownLanguage());
    m_words->setText(toQt(m_suggested.text()));
    showState();
}

void UserDialog::showState()
{
    const bool named = m_purpose == Purpose::NewPassphrase ? !m_old->isEmpty() : !userName().isEmpty();
    m_save->setEnabled(named && !m_again->isEmpty() && m_again->peek().text() == m_suggested.text());
}

} // namespace client
