// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/case_view.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace client {

class DeadlineModel;
class HearingModel;
class ListView;
class PlainLabel;

/// The hearings of a case with their history, and its due dates with the arithmetic behind each.
class DatesTab final : public QWidget {
    Q_OBJECT

public:
    explicit DatesTab(QWidget* parent = nullptr);

    void showView(const CaseView& view);
    void retranslate();

Q_SIGNALS:
    void addHearingRequested();
    void statusRequested(storage::HearingId id, storage::HearingStatus status);
    void reportRequested(const storage::Hearing& hearing);
    void addDueRequested();
    void metRequested(storage::DeadlineId id);
    void dropRequested(storage::DeadlineId id);

private:
    QWidget* makeHearings();
    QWidget* makeDues();
    void connectButtons();
    const storage::Hearing* chosenHearing() const;
    const storage::Deadline* chosenDue() const;
    void showButtons();
    void showReasons();

    HearingModel* m_hearings;
    ListView* m_hearingList;
    PlainLabel* m_hearingTitle;
    QPushButton* m_addHearing;
    QPushButton* m_held;
    QPushButton* m_cancelled;
    QPushButton* m_report;
    DeadlineModel* m_dues;
    ListView* m_dueList;
    PlainLabel* m_dueTitle;
    QPushButton* m_addDue;
    QPushButton* m_met;
    QPushButton* m_drop;
    QPushButton* m_why;
    PlainLabel* m_reasons;
    std::optional<storage::HearingId> m_keptHearing;
    std::optional<storage::DeadlineId> m_keptDue;
};

} // namespace client
