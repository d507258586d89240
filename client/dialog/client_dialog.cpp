// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/client_dialog.h"

#include "client/dialog/case_form.h"
#include "client/dialog/entries_form.h"
#include "client/dialog/family_form.h"
#include "client/dialog/hearing_form.h"
#include "client/dialog/person_form.h"
#include "client/widget/fit_to_screen.h"
#include "client/widget/plain_label.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace client {

ClientDialog::ClientDialog(storage::Date today, const std::string& clinicZone,
                           const std::vector<storage::User>& users, QWidget* parent) :
    SaveDialog{QStringLiteral("clientDialog"), parent}, m_person{new PersonForm},
    m_case{new CaseForm{today, users}}, m_entries{new EntriesForm},
    m_caseTitle{new PlainLabel{TextStyle::Section}}, m_hearingTitle{new PlainLabel{TextStyle::Section}},
    m_hearing{
        new HearingForm{{.today = today, .clinicZone = clinicZone, .crosses = true, .hasAltKeys = false}}},
    m_family{new FamilyForm}
{
    fields()->addLayout(makeColumns());
    connect(m_person, &PersonForm::aNumbersTyped, this, &ClientDialog::aNumbersTyped);
    connect(m_case, &CaseForm::edited, this, [this] { m_hearing->setCrosses(m_case->crosses()); });
    retranslate();
    resizeOnScreen(*this, {1180, 660});
}

QLayout* ClientDialog::makeColumns()
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    auto* left = new QVBoxLayout;
    left->addWidget(m_person);
    left->addWidget(m_family);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    for (auto* column : {left, right})
        column->setSpacing(m_person->layout()->spacing()); // else they take that between the columns
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_caseTitle, m_case, m_entries, m_hearingTitle, m_hearing})
        right->addWidget(part);
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    return columns;
}

void ClientDialog::retranslate()
{
    setWindowTitle(tr("New client"));
    m_caseTitle->setText(tr("Case"));
    m_hearingTitle->setText(tr("Next hearing, as printed on the paper"));
    m_person->retranslate();
    m_case->retranslate();
    m_entries->retranslate();
    m_hearing->retranslate();
    m_family->retranslate();
}

storage::Intake ClientDialog::value() const
{
    storage::Intake intake{.person = m_person->value(),
                           .record = m_case->value(),
                           .entries = m_entries->value(),
                           .family = m_family->value()};
    if (!m_hearing->isEmpty()) {
        intake.hearing = m_hearing->value();
        if (intake.hearing) {
            intake.record.court = intake.hearing->court;
            intake.record.judge = intake.hearing->judge;
        }
    }
    return intake;
}

QWidget* ClientDialog::showMissing()
{
    auto* person = m_person->showProblems();
    auto* family = m_family->showProblems();
    auto* record = m_case->firstProblem();
    auto* entries = m_entries->showProblems();
    auto* hearing = m_hearing->isEmpty() || m_hearing->value() ? nullptr : m_hearing->showMissing();
    for (auto* field : {person, family, record, entries, hearing})
        if (field)
            return field;
    return nullptr;
}

void ClientDialog::showClash(const QStringList& names)
{
    m_person->showClash(names);
}

void ClientDialog::makeFieldsFor(const QStringList& fieldNames)
{
    static const QRegularExpression numbered{QStringLiteral("^(entry|family)[A-Za-z]+(\\d+)$")};
    for (const auto& name : fieldNames) {
        const auto match = numbered.match(name);
        const int wanted = match.captured(2).toInt();
        const bool isEntry = match.captured(1) == QLatin1String{"entry"};
        while (match.hasMatch() && isEntry && m_entries->rows() < wanted)
            m_entries->addRow();
        while (match.hasMatch() && !isEntry && m_family->rows() < wanted)
            m_family->addRow();
    }
}

} // namespace client
