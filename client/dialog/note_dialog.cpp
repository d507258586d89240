// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/note_dialog.h"

#include "client/widget/plain_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace client {

NoteDialog::NoteDialog(QWidget* parent) :
    QDialog{parent}, m_label{new PlainLabel}, m_text{new QPlainTextEdit}, m_problem{new PlainLabel},
    m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel}}
{
    setObjectName(QStringLiteral("noteDialog"));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setTabChangesFocus(true);
    m_label->setBuddy(m_text);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (text().isEmpty())
            m_text->setFocus();
        else
            Q_EMIT saveRequested();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NoteDialog::reject);
    retranslate();
    resize(520, 320);
}

QString NoteDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

void NoteDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void NoteDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteDialog::retranslate()
{
    setWindowTitle(tr("Add a note"));
    m_label->setText(tr("&Note"));
    m_text->setAccessibleName(tr("Note"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace client
