// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/due_dialog.h"

#include "client/dialog/field_form.h"
#include "client/model/convert.h"
#include "client/widget/date_field.h"
#include "client/widget/fit_to_screen.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace client {

DueDialog::DueDialog(storage::Date today, QWidget* parent) :
    SaveDialog{QStringLiteral("dueDialog"), parent}, m_judge{new QRadioButton}, m_clinic{new QRadioButton},
    m_form{new FieldForm}, m_date{new DateField{today, DateLean::Ahead}}, m_what{new QLineEdit}
{
    m_judge->setObjectName(QStringLiteral("dueByJudge"));
    m_clinic->setObjectName(QStringLiteral("dueByClinic"));
    m_judge->setChecked(true);
    m_form->addField(m_date, QStringLiteral("dueDate"));
    m_form->addField(m_what, QStringLiteral("dueWhat"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_judge, m_clinic, m_form})
        fields()->addWidget(part);
    fields()->addStretch();
    m_date->setFocus();
    resizeOnScreen(*this, {480, 300});
}

std::optional<TypedDue> DueDialog::value() const
{
    const auto what = fromQt(m_what->text());
    if (!m_date->date() || what.empty())
        return std::nullopt;
    return TypedDue{.byJudge = m_judge->isChecked(), .date = *m_date->date(), .what = what};
}

QWidget* DueDialog::showMissing()
{
    m_form->setNote(m_date,
                    m_date->date() ? QString{} : tr("Type the date, for example 14 mar 2027 or +30d."),
                    NoteKind::Problem);
    m_form->setNote(
        m_what, m_what->text().trimmed().isEmpty() ? tr("Say in a few words what must be done.") : QString{},
        NoteKind::Problem);
    return m_form->firstProblem();
}

void DueDialog::retranslate()
{
    setWindowTitle(tr("Add a due date"));
    m_judge->setText(tr("The &judge set this date"));
    m_clinic->setText(tr("The &clinic set this date"));
    m_form->setLabel(m_date, tr("&Date"));
    m_form->setLabel(m_what, tr("&What must be done"));
}

} // namespace client
