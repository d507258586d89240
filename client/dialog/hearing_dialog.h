// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/dialog/hearing_form.h"
#include "client/dialog/save_dialog.h"

class QCheckBox;

namespace client {

/// Asks for a hearing, as the notice has it. Edits a value and nothing else: the caller saves it.
class HearingDialog final : public SaveDialog {
    Q_OBJECT

public:
    /// `family`: how many other cases may be covered by the same hearing.
    HearingDialog(const HearingSurroundings& surroundings, int family, QWidget* parent = nullptr);

    /// Without cases. Only when it is whole: after `saveRequested()`.
    storage::NewHearing value() const;
    /// Whether the cases of the family are covered too.
    bool coversFamily() const;

private:
    QWidget* showMissing() override;
    void retranslate() override;

    HearingForm* m_form;
    QCheckBox* m_family;
};

} // namespace client
