// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/page/page.h"
#include "storage/service/docket_queries.h"

class QFrame;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace client {

class Card;
class CardTable;
class EmptyState;
class ExplainedDueModel;
class GivenReminderModel;
class MustBeSeenModel;
class NoticeLabel;
class PlainLabel;
class UpcomingModel;

/// What must not be missed: the hearings of the next days, what is due and overdue with the reasons, who must
/// be seen, and what fell due while the program was closed.
class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void retranslate() override;
    bool canPrint() const override { return true; }
    /// The printed docket is the docket page's.
    void print() override { Q_EMIT docketPrintRequested(); }
    void takeFocus() override;

Q_SIGNALS:
    void docketPrintRequested();
    void docketRequested();
    void clientRequested();

private:
    QWidget* makeHints();
    void makeHearings();
    void makeDue();
    void makeSmallCards();
    void showToday(const storage::Today& today);
    void showCounts();
    /// Tells of the due dates that are not in the table.
    QString otherDueText() const;
    void showProblem(storage::Problem problem);
    void choose(const QModelIndex& index);
    void spanReasons();
    void acknowledge(const storage::ReminderId& seen);

    QVBoxLayout* m_column{nullptr};
    QScrollArea* m_scroll;
    PlainLabel* m_day;
    NoticeLabel* m_problem;
    QPushButton* m_print;
    QFrame* m_hints{nullptr};
    PlainLabel* m_hintText;
    Card* m_hearingsCard;
    CardTable* m_hearings;
    UpcomingModel* m_hearingsModel;
    QPushButton* m_moreHearings;
    EmptyState* m_noHearings;
    Card* m_dueCard;
    CardTable* m_due;
    ExplainedDueModel* m_dueModel;
    PlainLabel* m_otherDue;
    EmptyState* m_noDue;
    Card* m_mustBeSeenCard;
    CardTable* m_mustBeSeen;
    MustBeSeenModel* m_mustBeSeenModel;
    Card* m_remindersCard;
    CardTable* m_reminders;
    GivenReminderModel* m_remindersModel;
    storage::Today m_today;
};

} // namespace client
