// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/due_dialog.h"

#include "client/dialog/field_form.h"
#include "client/model/convert.h"
#include "client/widget/date_field.h"
#include "client/widget/plain_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace client {

DueDialog::DueDialog(storage::Date today, QWidget* parent) :
    QDialog{parent}, m_judge{new QRadioButton}, m_clinic{new QRadioButton}, m_fields{new FieldForm},
    m_date{new DateField{today, DateLean::Ahead}}, m_what{new QLineEdit}, m_problem{new PlainLabel},
    m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel}}
{
    setObjectName(QStringLiteral("dueDialog"));
    m_judge->setObjectName(QStringLiteral("dueByJudge"));
    m_clinic->setObjectName(QStringLiteral("dueByClinic"));
    m_judge->setChecked(true);
    m_fields->addField(m_date, QStringLiteral("dueDate"));
    m_fields->addField(m_what, QStringLiteral("dueWhat"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_judge);
    layout->addWidget(m_clinic);
    layout->addWidget(m_fields);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DueDialog::trySave);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DueDialog::reject);
    retranslate();
    m_date->setFocus();
    resize(480, 300);
}

std::optional<TypedDue> DueDialog::value() const
{
    const auto what = fromQt(m_what->text());
    if (!m_date->date() || what.empty())
        return std::nullopt;
    return TypedDue{.byJudge = m_judge->isChecked(), .date = *m_date->date(), .what = what};
}

void DueDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void DueDialog::trySave()
{
    showProblem({});
    m_fields->setNote(m_date, m_date->date() ? QString{} : tr("Type the date, for example 14 mar 2027 or +30d."),
                      NoteKind::Problem);
    m_fields->setNote(m_what, m_what->text().trimmed().isEmpty() ? tr("Say in a few words what must be done.") : QString{},
                      NoteKind::Problem);
    if (value())
        Q_EMIT saveRequested();
    else if (auto* field = m_fields->firstProblem())
        field->setFocus();
}

void DueDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DueDialog::retranslate()
{
    setWindowTitle(tr("Add a due date"));
    m_judge->setText(tr("The &judge set this date"));
    m_clinic->setText(tr("The &clinic set this date"));
    m_fields->setLabel(m_date, tr("&Date"));
    m_fields->setLabel(m_what, tr("&What must be done"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace client
