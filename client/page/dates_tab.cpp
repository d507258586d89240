// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/dates_tab.h"

#include "client/model/case_summary.h"
#include "client/model/deadline_model.h"
#include "client/model/deadline_text.h"
#include "client/model/hearing_model.h"
#include "client/widget/list_view.h"
#include "client/widget/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace client {

DatesTab::DatesTab(QWidget* parent) :
    QWidget{parent}, m_hearings{new HearingModel{this}}, m_hearingList{new ListView},
    m_hearingTitle{new PlainLabel{TextStyle::Section}}, m_addHearing{new QPushButton},
    m_held{new QPushButton}, m_cancelled{new QPushButton}, m_report{new QPushButton},
    m_dues{new DeadlineModel{this}}, m_dueList{new ListView}, m_dueTitle{new PlainLabel{TextStyle::Section}},
    m_addDue{new QPushButton}, m_met{new QPushButton}, m_drop{new QPushButton}, m_why{new QPushButton},
    m_reasons{new PlainLabel}
{
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(makeHearings(), 1);
    layout->addWidget(makeDues(), 1);
    connectButtons();
    retranslate();
    showButtons();
}

QWidget* DatesTab::makeHearings()
{
    m_hearingList->setObjectName(QStringLiteral("hearingList"));
    m_hearingList->showModel(m_hearings, {25, 20, -20, 12, 13, 19, 19});
    m_hearingList->keepCurrent([this] {
        return m_hearings->find([this](const auto& hearing) { return hearing.id == m_keptHearing; })
            .value_or(-1);
    });
    m_addHearing->setObjectName(QStringLiteral("addHearing"));
    m_held->setObjectName(QStringLiteral("markHeld"));
    m_cancelled->setObjectName(QStringLiteral("markCancelled"));
    m_report->setObjectName(QStringLiteral("setReport"));
    auto* box = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_hearingTitle);
    buttons->addStretch();
    for (auto* button : {m_report, m_held, m_cancelled, m_addHearing})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout{box};
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addWidget(m_hearingList, 1);
    return box;
}

QWidget* DatesTab::makeDues()
{
    m_dueList->setObjectName(QStringLiteral("dueList"));
    m_dueList->showModel(m_dues, {-24, 14, 14, 28, 14});
    m_dueList->keepCurrent([this] {
        return m_dues->find([this](const auto& due) { return due.id == m_keptDue; }).value_or(-1);
    });
    m_addDue->setObjectName(QStringLiteral("addDue"));
    m_met->setObjectName(QStringLiteral("markMet"));
    m_drop->setObjectName(QStringLiteral("dropDue"));
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setCheckable(true);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* box = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_dueTitle);
    buttons->addStretch();
    for (auto* button : {m_why, m_met, m_drop, m_addDue})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout{box};
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addWidget(m_dueList, 1);
    layout->addWidget(m_reasons);
    return box;
}

void DatesTab::connectButtons()
{
    connect(m_addHearing, &QPushButton::clicked, this, &DatesTab::addHearingRequested);
    connect(m_addDue, &QPushButton::clicked, this, &DatesTab::addDueRequested);
    connect(m_held, &QPushButton::clicked, this,
            [this] { Q_EMIT statusRequested(chosenHearing()->id, storage::HearingStatus::Held); });
    connect(m_cancelled, &QPushButton::clicked, this,
            [this] { Q_EMIT statusRequested(chosenHearing()->id, storage::HearingStatus::Cancelled); });
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportRequested(*chosenHearing()); });
    connect(m_met, &QPushButton::clicked, this, [this] { Q_EMIT metRequested(chosenDue()->id); });
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT dropRequested(chosenDue()->id); });
    connect(m_why, &QPushButton::toggled, this, &DatesTab::showReasons);
    connect(m_dueList, &ListView::activated, m_why, &QPushButton::toggle);
    connect(m_hearingList, &ListView::currentRowChanged, this, [this] {
        if (const auto* hearing = chosenHearing())
            m_keptHearing = hearing->id;
        showButtons();
    });
    connect(m_dueList, &ListView::currentRowChanged, this, [this] {
        if (const auto* due = chosenDue())
            m_keptDue = due->id;
        showButtons();
        showReasons();
    });
}

void DatesTab::showView(const CaseView& view)
{
    m_hearings->setClinicZone(view.clinic.zone);
    m_hearings->setWaitsInMexico(waitsInMexico(view.file.record));
    m_hearings->setRows(
        {view.file.hearings.rbegin(), view.file.hearings.rend()}); // what comes is above what was
    m_dues->setToday(view.today);
    m_dues->setRows(view.file.deadlines);
    showButtons();
    showReasons();
}

const storage::Hearing* DatesTab::chosenHearing() const
{
    const int row = m_hearingList->currentRow();
    return row >= 0 && row < m_hearings->rowCount() ? &m_hearings->row(row) : nullptr;
}

const storage::Deadline* DatesTab::chosenDue() const
{
    const int row = m_dueList->currentRow();
    return row >= 0 && row < m_dues->rowCount() ? &m_dues->row(row) : nullptr;
}

void DatesTab::showButtons()
{
    const auto* hearing = chosenHearing();
    const bool isScheduled = hearing && hearing->status == storage::HearingStatus::Scheduled;
    for (auto* button : {m_held, m_cancelled, m_report})
        button->setEnabled(isScheduled);
    const auto* due = chosenDue();
    const bool isOpen = due && due->status == storage::DeadlineStatus::Open;
    m_met->setEnabled(isOpen);
    m_drop->setEnabled(isOpen);
    m_why->setEnabled(due);
}

void DatesTab::showReasons()
{
    const auto* due = chosenDue();
    m_reasons->setVisible(m_why->isChecked() && due);
    m_reasons->setText(due ? deadlineReasons(*due).join(QLatin1Char{'\n'}) : QString{});
}

void DatesTab::retranslate()
{
    m_hearingTitle->setText(tr("Hearings"));
    m_addHearing->setText(tr("Add a hea&ring…"));
    m_held->setText(tr("It &was held"));
    m_cancelled->setText(tr("It was cance&lled"));
    m_report->setText(tr("Port of &entry…"));
    m_dueTitle->setText(tr("Due dates"));
    m_addDue->setText(tr("Add a &due date…"));
    m_met->setText(tr("It is d&one"));
    m_drop->setText(tr("It no longer applies"));
    m_why->setText(tr("Wh&y?"));
    m_hearingList->setAccessibleName(tr("Hearings"));
    m_dueList->setAccessibleName(tr("Due dates"));
    m_hearings->retranslate();
    m_dues->retranslate();
    showReasons();
}

} // namespace client
