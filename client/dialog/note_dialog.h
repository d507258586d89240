// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPlainTextEdit;

namespace client {

class PlainLabel;

/// Asks for a note about a case. Edits a value and nothing else.
class NoteDialog final : public QDialog {
    Q_OBJECT

public:
    explicit NoteDialog(QWidget* parent = nullptr);

    QString text() const;
    void showProblem(const QString& sentence);

Q_SIGNALS:
    /// Something is written, and should be saved. The dialog stays open until it is.
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PlainLabel* m_label;
    QPlainTextEdit* m_text;
    PlainLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace client
