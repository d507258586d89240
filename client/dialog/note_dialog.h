// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/dialog/save_dialog.h"

class QPlainTextEdit;

namespace client {

/// Asks for a note about a case. Edits a value and nothing else.
class NoteDialog final : public SaveDialog {
    Q_OBJECT

public:
    explicit NoteDialog(QWidget* parent = nullptr);

    QString text() const;

private:
    QWidget* showMissing() override;
    void retranslate() override;

    PlainLabel* m_label;
    QPlainTextEdit* m_text;
};

} // namespace client
