// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/dialog/save_dialog.h"
#include "storage/records/case.h"
#include "storage/records/user.h"

#include <vector>

namespace client {

class CaseForm;

/// Changes what is known of a case. Edits a value and nothing else.
class CaseDialog final : public SaveDialog {
    Q_OBJECT

public:
    CaseDialog(const storage::Case& record, storage::Date today, const std::vector<storage::User>& users,
               QWidget* parent = nullptr);

    storage::Case value() const;

private:
    QWidget* showMissing() override;
    void retranslate() override;

    storage::Case m_before;
    CaseForm* m_form;
};

} // namespace client
