// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace client {

class PlainLabel;

/// Where a passphrase or a recovery code is typed. It can be looked at while the eye is on, says when Caps
/// Lock seems to be on, offers no undo, and what was typed leaves it only as a `Secret`.
class PassphraseField final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseField(QWidget* parent = nullptr);

    /// What was typed; the field is empty afterwards and its memory wiped.
    storage::Secret take();
    /// A copy to judge while someone is still typing.
    storage::Secret peek() const;
    bool isEmpty() const;
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited();
    void submitted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void noteCapitals(const QString& typed, bool shift);

    QLineEdit* m_edit;
    QToolButton* m_eye;
    PlainLabel* m_capsLock;
};

/// Overwrites the characters of `text`, which nobody else shares any more.
void wipe(QString& text);

} // namespace client
