// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/today_page.h"

#include "client/app/session.h"
#include "client/model/convert.h"
#include "client/model/docket_line.h"
#include "client/model/explained_due_model.h"
#include "client/model/notice_model.h"
#include "client/model/upcoming_model.h"
#include "client/widget/card.h"
#include "client/widget/card_table.h"
#include "client/widget/empty_state.h"
#include "client/widget/icon.h"
#include "client/widget/notice_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace client {

namespace {

/// After other rows came: the same line, or the last one.
void keepRow(CardTable& table, int row)
{
    const int last = table.model()->rowCount() - 1;
    if (row >= 0 && last >= 0)
        table.setCurrentIndex(table.model()->index(std::min(row, last), 0));
}

/// Space does `act` to the current row of `table`, as the action `name`.
void addSpaceKey(CardTable& table, const QString& name, std::function<void(int row)> act)
{
    auto* action = new QAction{&table};
    action->setObjectName(name);
    action->setShortcut(QKeySequence{Qt::Key_Space});
    action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(action);
    QObject::connect(action, &QAction::triggered, &table, [&table, act = std::move(act)] {
        if (const auto current = table.currentIndex(); current.isValid())
            act(current.row());
    });
}

} // namespace

TodayPage::TodayPage(Session& session, QWidget* parent) :
    Page{session, parent}, m_scroll{new QScrollArea}, m_day{new PlainLabel{TextStyle::Title}},
    m_problem{new NoticeLabel{QStringLiteral("problem")}}, m_print{new QPushButton},
    m_hintText{new PlainLabel}, m_hearingsCard{new Card}, m_hearings{new CardTable},
    m_hearingsModel{new UpcomingModel{this}}, m_moreHearings{new QPushButton},
    m_noHearings{new EmptyState{QStringLiteral("calendar")}}, m_dueCard{new Card}, m_due{new CardTable},
    m_dueModel{new ExplainedDueModel{this}}, m_otherDue{new PlainLabel{TextStyle::Quiet}},
    m_noDue{new EmptyState{QStringLiteral("check")}}, m_mustBeSeenCard{new Card}, m_mustBeSeen{new CardTable},
    m_mustBeSeenModel{new MustBeSeenModel{this}}, m_remindersCard{new Card}, m_reminders{new CardTable},
    m_remindersModel{new GivenReminderModel{this}}
{
    m_print->setObjectName(QStringLiteral("printDocket"));
    m_print->setIcon(lineIcon(QStringLiteral("print")));
    auto* top = new QHBoxLayout;
    top->addWidget(m_day, 1);
    top->addWidget(m_print);
    auto* inner = new QWidget;
    m_column = new QVBoxLayout{inner};
    m_column->setContentsMargins(20, 16, 20, 20);
    m_column->setSpacing(14);
    m_column->addLayout(top);
    m_column->addWidget(m_problem);
    m_column->addWidget(makeHints());
    makeHearings();
    makeDue();
    makeSmallCards();
    m_column->addStretch();
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_print, &QPushButton::clicked, this, &TodayPage::print);
    retranslate();
}

QWidget* TodayPage::makeHints()
{
    m_hints = new QFrame;
    m_hints->setObjectName(QStringLiteral("hints"));
    auto* layout = new QHBoxLayout{m_hints};
    m_hintText->setWordWrap(true);
    layout->addWidget(m_hintText);
    m_hints->setVisible(session().settings().isDemo);
    return m_hints;
}

void TodayPage::makeHearings()
{
    m_hearings->setObjectName(QStringLiteral("hearings"));
    m_hearings->setModel(m_hearingsModel);
    m_hearings->setStretchColumn(UpcomingModel::Name);
    m_moreHearings->setFlat(true);
    m_hearingsCard->add(m_hearings);
    m_hearingsCard->add(m_noHearings);
    m_hearingsCard->add(m_moreHearings);
    m_column->addWidget(m_hearingsCard);
    connect(m_hearings, &CardTable::rowChosen, this, [this](const QModelIndex& index) {
        Q_EMIT caseRequested(m_hearingsModel->row(index.row()).hearing->firstCase);
    });
    connect(m_moreHearings, &QPushButton::clicked, this, &TodayPage::docketRequested);
    connect(m_noHearings, &EmptyState::actionRequested, this, &TodayPage::clientRequested);
}

void TodayPage::makeDue()
{
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setModel(m_dueModel);
    m_due->setStretchColumn(ExplainedDueModel::What);
    m_dueCard->add(m_due);
    m_dueCard->add(m_noDue);
    m_dueCard->add(m_otherDue);
    m_column->addWidget(m_dueCard);
    connect(m_due, &CardTable::rowChosen, this, &TodayPage::choose);
    connect(m_dueModel, &QAbstractItemModel::modelReset, this, &TodayPage::spanReasons);
    addSpaceKey(*m_due, QStringLiteral("why"), [this](int row) {
        m_due->setCurrentIndex(m_dueModel->index(m_dueModel->toggleReasons(row), 0));
    });
}

void TodayPage::makeSmallCards()
{
    m_mustBeSeen->setObjectName(QStringLiteral("mustBeSeen"));
    m_mustBeSeen->setModel(m_mustBeSeenModel);
    m_mustBeSeen->setStretchColumn(MustBeSeenModel::Name);
    m_mustBeSeenCard->add(m_mustBeSeen);
    m_reminders->setObjectName(QStringLiteral("reminders"));
    m_reminders->setModel(m_remindersModel);
    m_reminders->setStretchColumn(GivenReminderModel::Name);
    m_remindersCard->add(m_reminders);
    addSpaceKey(*m_reminders, QStringLiteral("seen"),
                [this](int row) { acknowledge(m_remindersModel->row(row).reminder.id); });
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_mustBeSeenCard, 1, Qt::AlignTop);
    row->addWidget(m_remindersCard, 1, Qt::AlignTop);
    m_column->addLayout(row);
    connect(m_mustBeSeen, &CardTable::rowChosen, this, [this](const QModelIndex& index) {
        Q_EMIT caseRequested(m_mustBeSeenModel->row(index.row()).caseId);
    });
    connect(m_reminders, &CardTable::rowChosen, this, [this](const QModelIndex& index) {
        const auto& given = m_remindersModel->row(index.row());
        if (index.column() == GivenReminderModel::Seen)
            acknowledge(given.reminder.id);
        else
            Q_EMIT caseRequested(given.caseId);
    });
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::takeFocus()
{
    (m_hearingsModel->rowCount() > 0 ? m_hearings : m_due)->setFocus(Qt::TabFocusReason);
}

void TodayPage::refresh()
{
    session().read(
        this, [day = session().today()](storage::Clinic& clinic) { return clinic.readDocket().today(day); },
        [this](storage::Result<storage::Today> today) {
            if (today)
                showToday(*today);
            else
                showProblem(today.error().problem);
        });
}

void TodayPage::showToday(const storage::Today& today)
{
    m_today = today;
    m_problem->clear();
    const auto hearing = m_hearings->currentIndex().row();
    m_hearingsModel->setToday(today.day);
    auto lines = docketLines(today.hearings.rows, session().settings().zone);
    std::erase_if(lines, [](const DocketLine& line) { return !line.hearing; });
    m_hearingsModel->setRows(std::move(lines));
    keepRow(*m_hearings, hearing);

    auto due = today.overdue.rows;
    due.insert(due.end(), today.due.rows.begin(), today.due.rows.end());
    m_dueModel->setDue(due, today.day);
    m_mustBeSeenModel->setToday(today.day);
    m_mustBeSeenModel->setRows(today.mustBeSeen.rows);
    m_remindersModel->setToday(today.day);
    const auto reminder = m_reminders->currentIndex().row();
    m_remindersModel->setRows(today.reminders.rows);
    keepRow(*m_reminders, reminder);
    showCounts();
}

void TodayPage::showCounts()
{
    m_day->setText(longDate(session().today()));
    m_hearings->setVisible(m_hearingsModel->rowCount() > 0);
    m_noHearings->setVisible(m_hearingsModel->rowCount() == 0);
    const auto hidden = static_cast<int>(m_today.hearings.others());
    m_moreHearings->setText(tr("%n more in the docket", nullptr, hidden));
    m_moreHearings->setVisible(hidden > 0);
    m_due->setVisible(m_dueModel->rowCount() > 0);
    m_noDue->setVisible(m_dueModel->rowCount() == 0);
    m_otherDue->setText(otherDueText());
    m_otherDue->setVisible(!m_otherDue->text().isEmpty());
    m_mustBeSeenCard->setVisible(m_mustBeSeenModel->rowCount() > 0);
    m_remindersCard->setVisible(m_remindersModel->rowCount() > 0);
    const auto reminders = QString::number(m_remindersModel->rowCount());
    m_remindersCard->setTitle(
        tr("REMINDERS (%1)").arg(m_today.reminders.others() > 0 ? reminders + QLatin1Char{'+'} : reminders));
    m_hearingsCard->setTitle(tr("HEARINGS: NEXT 7 DAYS (%1)").arg(m_today.hearings.all));
    m_dueCard->setTitle(tr("DUE (%1)").arg(m_today.overdue.all + m_today.due.all));
    m_mustBeSeenCard->setTitle(tr("MUST BE SEEN (%1)").arg(m_today.mustBeSeen.all));
}

QString TodayPage::otherDueText() const
{
    QStringList sentences;
    if (const auto hidden = m_today.overdue.others() + m_today.due.others(); hidden > 0)
        sentences << tr("%n more date(s) are on the case pages.", nullptr, static_cast<int>(hidden));
    if (const auto older = m_today.overdueOlder; older > 0)
        sentences << tr("%n date(s) have been overdue for more than 30 days. They are on the case pages.",
                        nullptr, static_cast<int>(older));
    return sentences.join(QLatin1Char{' '});
}

void TodayPage::showProblem(storage::Problem problem)
{
    if (problem == storage::Problem::Cancelled)
        return;
    m_problem->say(problem);
}

void TodayPage::choose(const QModelIndex& index)
{
    const auto& line = m_dueModel->row(index.row());
    if (index.column() == ExplainedDueModel::Why || line.isReason)
        m_due->setCurrentIndex(m_dueModel->index(m_dueModel->toggleReasons(index.row()), 0));
    else
        Q_EMIT caseRequested(line.due.deadline.caseId);
}

void TodayPage::spanReasons()
{
    m_due->clearSpans();
    for (int row = 0; row < m_dueModel->rowCount(); ++row)
        if (m_dueModel->isReason(row))
            m_due->setSpan(row, 0, 1, ExplainedDueModel::ColumnCount);
}

void TodayPage::acknowledge(const storage::ReminderId& seen)
{
    session().write(
        this, [seen](storage::Clinic& clinic) { return clinic.reminders().acknowledge(seen); },
        [this](const storage::Result<storage::Done>& done) {
            if (!done)
                showProblem(done.error().problem);
        });
}

void TodayPage::retranslate()
{
    m_print->setText(tr("Print docket"));
    m_print->setToolTip(
        toolTipText(withShortcut(tr("Print the docket"), QKeySequence{Qt::CTRL | Qt::Key_P})));
    m_hintText->setText(
        tr("Try this: F9 changes the language. Ctrl+K, then type nunez: accents do not matter. "
           "Enter on a hearing opens its case; there, Ctrl+P and then Alt+S show the hearing "
           "slip. Ctrl+L locks at once."));
    m_noHearings->setTexts(tr("No hearings in the next 7 days"),
                           tr("Add a client with the next hearing, or import the clinic's spreadsheet."),
                           tr("New client"));
    m_noDue->setTexts(tr("Nothing is due in the next 14 days"),
                      tr("Amparo works out dates from arrivals and hearings, and shows them here."));
    m_hearings->setAccessibleName(tr("Hearings of the next 7 days"));
    m_due->setAccessibleName(tr("Due dates. Space shows the reasons."));
    m_mustBeSeen->setAccessibleName(tr("Cases that must be seen"));
    m_reminders->setAccessibleName(tr("Reminders. Space marks one as seen."));
    if (auto* seen = m_reminders->findChild<QAction*>(QStringLiteral("seen")))
        seen->setText(tr("Mark a reminder as seen"));
    if (auto* why = m_due->findChild<QAction*>(QStringLiteral("why")))
        why->setText(tr("Show the reasons of a due date"));
    m_hearingsModel->retranslate();
    m_dueModel->retranslate();
    m_mustBeSeenModel->retranslate();
    m_remindersModel->retranslate();
    showCounts();
}

} // namespace client
