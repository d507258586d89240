// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/widget/passphrase_field.h"
#include "storage/records/user.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace client {

class PlainLabel;

/// Asks for a user and a passphrase, or only for a new passphrase. Suggests six words, which are typed back.
/// Edits values and nothing else.
class UserDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { NewUser, NewPassphrase };

    explicit UserDialog(Purpose purpose, QWidget* parent = nullptr);

    QString userName() const;
    storage::Role role() const;
    storage::Secret takePassphrase();
    /// The passphrase until now; empty for a new user.
    storage::Secret takeOldPassphrase();

protected:
    void changeEvent(QEvent* event) override;

private:
    void prepareFields();
    void layOut();
    void retranslate();
    void suggest();
    void showState();

    Purpose m_purpose;
    storage::Secret m_suggested;
    PlainLabel* m_explanation;
    PlainLabel* m_nameLabel;
    QLineEdit* m_name;
    PlainLabel* m_roleLabel;
    QComboBox* m_role;
    PlainLabel* m_oldLabel;
    PassphraseField* m_old;
    PlainLabel* m_words;
    QPushButton* m_otherWords;
    PlainLabel* m_againLabel;
    PassphraseField* m_again;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace client
