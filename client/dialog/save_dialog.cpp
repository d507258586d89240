// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/save_dialog.h"

#include "client/widget/plain_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace client {

SaveDialog::SaveDialog(const QString& name, QWidget* parent) :
    QDialog{parent}, m_fields{new QVBoxLayout}, m_problem{new PlainLabel},
    m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel}}
{
    setObjectName(name);
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout{this};
    layout->addLayout(m_fields, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SaveDialog::trySave);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SaveDialog::reject);
    retranslateButtons();
}

void SaveDialog::showProblem(const QString& sentence)
{
    m_saving = false;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SaveDialog::trySave()
{
    if (m_saving) // one Enter, one record
        return;
    showProblem({});
    if (auto* field = showMissing()) {
        field->setFocus();
        return;
    }
    m_saving = true;
    Q_EMIT saveRequested();
}

void SaveDialog::retranslateButtons()
{
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void SaveDialog::showEvent(QShowEvent* event)
{
    retranslate();
    QDialog::showEvent(event);
}

void SaveDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        retranslateButtons();
    }
}

} // namespace client
