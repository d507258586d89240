// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/page/page.h"
#include "storage/records/user.h"

#include <memory>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace client {

class Card;
class CardTable;
class NoticeLabel;
class PlainLabel;
class ProgressPanel;
class UserModel;

/// What is printed on papers, how the clinic works, who may unlock it, and the backup. Each field is saved
/// when it is left.
class SetupPage final : public Page {
    Q_OBJECT

public:
    explicit SetupPage(Session& session, QWidget* parent = nullptr);
    ~SetupPage() override;

    QString title() const override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    void makeClinicCard();
    void makeUsersCard();
    void makeBackupCard();
    void showSettings();
    void save();
    void addUser();
    void changePassphrase();
    void askBackupFile();
    void backUp(const QString& file);
    static QString backupText();
    void readUsers();
    storage::ClinicSettings typedSettings() const;

    PlainLabel* m_title;
    NoticeLabel* m_problem;
    Card* m_clinicCard;
    std::vector<PlainLabel*> m_labels;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_address;
    QComboBox* m_zone;
    QLineEdit* m_leadDays;
    QSpinBox* m_idle;
    Card* m_usersCard;
    CardTable* m_users;
    UserModel* m_userModel;
    QPushButton* m_addUser;
    QPushButton* m_changePassphrase;
    Card* m_backupCard;
    PlainLabel* m_backupText;
    QPushButton* m_backup;
    ProgressPanel* m_progress;
};

} // namespace client
