// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/widget/passphrase_field.h"
#include "storage/base/problem.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;

namespace client {

class PlainLabel;

/// User and passphrase. After wrong ones it waits a little longer each time; it never tells which of the two
/// was wrong.
class UnlockPanel final : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPanel(QWidget* parent = nullptr);

    /// The name of the vault's folder, for someone who has several clinics.
    void setVaultName(const QString& name);
    /// Types the user's name, to fill in the passphrase alone.
    void setUser(const QString& name);
    /// The attempt is under way.
    void setBusy(bool busy);
    /// Says what is wrong. After a wrong passphrase the next attempt has to wait.
    void showProblem(storage::Problem problem);
    void takeFocus();
    /// How long the next attempt waits after `failures` wrong ones in a row: 0, 1, 2, 4 ... 30 seconds.
    static std::chrono::seconds delayAfter(int failures);

Q_SIGNALS:
    void unlockRequested(const QString& user, std::shared_ptr<storage::Secret> passphrase);
    void recoveryRequested();
    void otherClinicRequested();
    void newClinicRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void submit();
    void showState();
    void tick();

    PlainLabel* m_vault;
    PlainLabel* m_userLabel;
    QLineEdit* m_user;
    PlainLabel* m_passphraseLabel;
    PassphraseField* m_passphrase;
    PlainLabel* m_problem;
    QPushButton* m_unlock;
    QPushButton* m_recovery;
    QPushButton* m_other;
    QPushButton* m_new;
    QTimer m_wait;
    int m_secondsLeft{0};
    int m_failures{0};
    bool m_busy{false};
    std::optional<storage::Problem> m_shown;
};

} // namespace client
