// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/client_dialog.h"

#include "client/dialog/case_form.h"
#include "client/dialog/entries_form.h"
#include "client/dialog/family_form.h"
#include "client/dialog/hearing_form.h"
#include "client/dialog/person_form.h"
#include "client/text/problem_text.h"
#include "client/widget/fit_to_screen.h"
#include "client/widget/plain_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace client {

ClientDialog::ClientDialog(storage::Date today, const std::string& clinicZone,
                           const std::vector<storage::User>& users, QWidget* parent) :
    QDialog{parent}, m_person{new PersonForm}, m_case{new CaseForm{today, users}}, m_entries{new EntriesForm},
    m_caseTitle{new PlainLabel{TextStyle::Section}}, m_hearingTitle{new PlainLabel{TextStyle::Section}},
    m_hearing{
        new HearingForm{{.today = today, .clinicZone = clinicZone, .crosses = true, .hasAltKeys = false}}},
    m_family{new FamilyForm}, m_scroll{new QScrollArea}, m_problem{new PlainLabel},
    m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel}}
{
    setObjectName(QStringLiteral("clientDialog"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeColumns());
    m_problem->setObjectName(QStringLiteral("clientProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ClientDialog::trySave);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ClientDialog::reject);
    connect(m_person, &PersonForm::aNumbersTyped, this, &ClientDialog::aNumbersTyped);
    connect(m_case, &CaseForm::edited, this, [this] { m_hearing->setCrosses(m_case->crosses()); });
    retranslate();
    resizeOnScreen(*this, {1180, 660});
}

QWidget* ClientDialog::makeColumns()
{
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout{content};
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
    return content;
}

void ClientDialog::retranslate()
{
    setWindowTitle(tr("New client"));
    m_caseTitle->setText(tr("Case"));
    m_hearingTitle->setText(tr("Next hearing, as printed on the paper"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Save)->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Return});
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_person->retranslate();
    m_case->retranslate();
    m_entries->retranslate();
    m_hearing->retranslate();
    m_family->retranslate();
    if (m_shown)
        m_problem->setText(problemText(*m_shown));
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

QWidget* ClientDialog::showProblems()
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

void ClientDialog::trySave()
{
    if (m_saving) // one Enter, one client
        return;
    m_shown.reset();
    m_problem->hide();
    auto* field = showProblems();
    if (!field) {
        m_saving = true;
        Q_EMIT saveRequested();
        return;
    }
    field->setFocus();
    m_scroll->ensureWidgetVisible(field, 50, 80);
}

void ClientDialog::showClash(const QStringList& names)
{
    m_person->showClash(names);
}

void ClientDialog::showProblem(storage::Problem problem)
{
    m_saving = false;
    m_shown = problem;
    m_problem->setText(problemText(problem));
    m_problem->show();
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

void ClientDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) // Qt's own words for the buttons come after this event
        QMetaObject::invokeMethod(this, &ClientDialog::retranslate, Qt::QueuedConnection);
}

} // namespace client
