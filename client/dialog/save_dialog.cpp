// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/save_dialog.h"

#include "client/text/problem_text.h"
#include "client/widget/plain_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
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
    auto* inner = new QWidget;
    inner->setLayout(m_fields);
    m_fields->setContentsMargins({});
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SaveDialog::trySave);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SaveDialog::reject);
    retranslateButtons();
}

void SaveDialog::showProblem(storage::Problem problem)
{
    m_saving = false;
    m_shown = problem;
    m_problem->setText(problemText(problem));
    m_problem->show();
}

void SaveDialog::trySave()
{
    if (m_saving) // one Enter, one record
        return;
    m_shown.reset();
    m_problem->hide();
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
    if (m_shown)
        m_problem->setText(problemText(*m_shown));
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
        // Qt's own words for the buttons come after this event.
        QMetaObject::invokeMethod(this, &SaveDialog::retranslateButtons, Qt::QueuedConnection);
    }
}

} // namespace client
