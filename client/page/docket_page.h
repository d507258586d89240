// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/page/page.h"
#include "storage/records/docket_row.h"
#include "storage/records/user.h"

#include <vector>

class QButtonGroup;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace client {

class DocketModel;
class EmptyState;
class ListView;
class PlainLabel;

/// The hearings of the next days, by day, on both clocks; by court and by who is responsible; printed for the
/// desk.
class DocketPage final : public Page {
    Q_OBJECT

public:
    explicit DocketPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void retranslate() override;
    bool canPrint() const override { return !m_rows.empty(); }
    void print() override;
    void takeFocus() override;

private:
    void makeFilters();
    void readUsers();
    void readHearings();
    void showHearings();
    int days() const;
    void fillCourts();
    void openChosen();

    std::vector<storage::DocketRow> m_rows;
    std::vector<storage::User> m_users;
    storage::HearingId m_chosen{};
    std::size_t m_asked{0};
    DocketModel* m_model;
    PlainLabel* m_title;
    PlainLabel* m_count;
    QButtonGroup* m_days;
    QComboBox* m_court;
    QComboBox* m_responsible;
    QPushButton* m_print;
    ListView* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace client
