// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/widget/passphrase_field.h"
#include "storage/base/problem.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace client {

class PlainLabel;

/// What a new clinic is made of.
struct NewClinicRequest {
    QString clinicName;
    QString folder; ///< The vault's directory; ends in ".amparo".
    QString userName;
    storage::Secret passphrase;
};

/// The first start in three steps: the clinic, the first user with a passphrase of six words, the recovery
/// codes.
class NewClinicPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NewClinicPanel(QWidget* parent = nullptr);

    /// Whether there is something to go back to.
    void allowCancel(bool allowed);
    void setBusy(bool busy);
    void showProblem(storage::Problem problem);
    /// The clinic was made: the last step shows `codes`.
    void showCodes(std::vector<storage::Secret> codes);
    void takeFocus();
    int step() const;

Q_SIGNALS:
    void clinicRequested(std::shared_ptr<client::NewClinicRequest> request);
    /// The codes were shown and confirmed.
    void finished();
    void cancelled();
    /// Somebody wants to look around first.
    void demoRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeClinicStep();
    QWidget* makeUserStep();
    QWidget* makeCodesStep();
    void retranslate();
    void retranslateUserStep();
    void goBack();
    void goOn();
    void suggestPassphrase();
    void chooseFolder();
    void printCodes();
    void showState();
    QString suggestedFolder() const;
    bool clinicStepIsDone() const;
    std::optional<storage::Problem> passphraseProblem() const;
    bool userStepIsDone() const;
    bool codesStepIsDone() const;
    void submit();

    QStackedWidget* m_steps;
    PlainLabel* m_title;
    PlainLabel* m_explanation;
    PlainLabel* m_clinicLabel;
    QLineEdit* m_clinic;
    PlainLabel* m_folderLabel;
    QLineEdit* m_folder;
    QPushButton* m_chooseFolder;
    PlainLabel* m_userLabel;
    QLineEdit* m_user;
    PlainLabel* m_words;
    QPushButton* m_otherWords;
    QCheckBox* m_ownPassphrase;
    PlainLabel* m_firstLabel;
    PassphraseField* m_first; ///< One's own passphrase.
    PlainLabel* m_againLabel;
    PassphraseField* m_again;
    PlainLabel* m_codesText;
    QPushButton* m_print;
    PlainLabel* m_confirmLabel;
    QLineEdit* m_confirm;
    PlainLabel* m_problem;
    QPushButton* m_back;
    QPushButton* m_demo;
    QPushButton* m_next;

    storage::Secret m_suggested;
    std::vector<storage::Secret> m_codes;
    bool m_folderChosen{false};
    bool m_mayCancel{false};
    bool m_busy{false};
    std::optional<storage::Problem> m_shown;
};

} // namespace client
