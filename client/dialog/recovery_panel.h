// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/widget/passphrase_field.h"
#include "storage/base/problem.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;

namespace client {

class PlainLabel;

/// What someone types who forgot their passphrase.
struct RecoveryRequest {
    QString user;
    storage::Secret firstCode;
    storage::Secret secondCode;
    storage::Secret newPassphrase;
};

/// Two of the three recovery codes give a user a new passphrase.
class RecoveryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryPanel(QWidget* parent = nullptr);

    void setBusy(bool busy);
    void showProblem(storage::Problem problem);
    void takeFocus();

Q_SIGNALS:
    void recoveryRequested(std::shared_ptr<client::RecoveryRequest> request);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void submit();
    void showState();

    PlainLabel* m_title;
    PlainLabel* m_explanation;
    PlainLabel* m_labels[5]{};
    QLineEdit* m_user;
    PassphraseField* m_fields[4]{}; ///< Two codes, the new passphrase, and that again.
    PlainLabel* m_problem;
    QPushButton* m_back;
    QPushButton* m_recover;
    bool m_busy{false};
    std::optional<storage::Problem> m_shown;
};

} // namespace client
