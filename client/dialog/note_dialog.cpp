// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/note_dialog.h"

#include "client/widget/fit_to_screen.h"
#include "client/widget/plain_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace client {

NoteDialog::NoteDialog(QWidget* parent) :
    SaveDialog{QStringLiteral("noteDialog"), parent}, m_label{new PlainLabel}, m_text{new QPlainTextEdit}
{
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setTabChangesFocus(true);
    m_label->setBuddy(m_text);
    fields()->addWidget(m_label);
    fields()->addWidget(m_text, 1);
    resizeOnScreen(*this, {520, 320});
    m_text->setFocus();
}

QString NoteDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

QWidget* NoteDialog::showMissing()
{
    return text().isEmpty() ? m_text : nullptr;
}

void NoteDialog::retranslate()
{
    setWindowTitle(tr("Add a note"));
    m_label->setText(tr("&Note"));
    m_text->setAccessibleName(tr("Note"));
}

} // namespace client
