// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/page/page.h"
#include "storage/records/person_row.h"

#include <memory>

class QPushButton;
class QStackedWidget;

namespace client {

class ClientDialog;
class EmptyState;
class ListView;
class PeopleModel;
class PersonPane;
class PlainLabel;

/// Everybody the clinic knows, filtered while one types, with the essentials of the one chosen.
class PeoplePage final : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void retranslate() override;
    void search(const QString& typed) override;
    void takeFocus() override;

    /// Ctrl+N: opens the intake page; what was parked is put back into it.
    void takeInClient();
    void importSheet();

private:
    void makeList();
    void readFirstKeys();
    void readOtherKeys();
    void readKeys(std::size_t limit, std::function<void(std::vector<std::int64_t>)> show);
    void showCount();
    void showChosen();
    void openChosen();
    void saveClient(ClientDialog& dialog);
    void lookForClash(ClientDialog& dialog, const std::vector<storage::ANumber>& numbers);

    QString m_typed;
    std::size_t m_asked{0}; ///< Only the answer to the last question is shown.
    bool m_isWhole{true}; ///< The list has everyone, not only the first.
    std::size_t m_askedChosen{0};
    std::int64_t m_chosen{0}; ///< Key of the row that stays chosen.
    PeopleModel* m_model;
    PlainLabel* m_title;
    PlainLabel* m_count;
    QPushButton* m_new;
    QPushButton* m_import;
    ListView* m_list;
    PersonPane* m_pane;
    EmptyState* m_empty;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
};

} // namespace client
