// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/problem.h"

#include <QDialog>

class QDialogButtonBox;
class QScrollArea;
class QVBoxLayout;

namespace client {

class NoticeLabel;

/// The frame of a dialog that edits one value: its fields, why saving failed, Save and Cancel. It stays open
/// until the caller has saved the value.
class SaveDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows why saving failed; what was typed stays, and can be saved again.
    void showProblem(storage::Problem problem);

Q_SIGNALS:
    /// The value is whole.
    void saveRequested();

protected:
    /// `name` is the object name.
    explicit SaveDialog(const QString& name, QWidget* parent);

    /// Where the fields go.
    QVBoxLayout* fields() const { return m_fields; }
    /// Shows what is missing and returns the first such field; nothing if the value is whole.
    virtual QWidget* showMissing() = 0;
    /// Sets every text but those of the buttons.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslateButtons();
    /// No field is cut at the right, unless the screen is too narrow for it.
    void fitWidth();
    void trySave();

    bool m_saving{false};
    QScrollArea* m_scroll;
    QVBoxLayout* m_fields;
    NoticeLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace client
