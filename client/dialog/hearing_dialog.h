// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/dialog/hearing_form.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;

namespace client {

class PlainLabel;

/// Asks for a hearing, as the notice has it. Edits a value and nothing else: the caller saves it.
class HearingDialog final : public QDialog {
    Q_OBJECT

public:
    /// `family`: how many other cases may be covered by the same hearing.
    HearingDialog(const HearingSurroundings& surroundings, int family, QWidget* parent = nullptr);

    /// Without cases. Only when it is whole: after `saveRequested()`.
    storage::NewHearing value() const;
    /// Whether the cases of the family are covered too.
    bool coversFamily() const;
    /// Shows why saving failed; what was typed stays.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    /// The value is whole. The dialog stays open until it is saved.
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void trySave();

    HearingForm* m_form;
    QCheckBox* m_family;
    PlainLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace client
