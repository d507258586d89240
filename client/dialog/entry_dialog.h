// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/dialog/entries_form.h"
#include "client/dialog/save_dialog.h"

namespace client {

/// Asks for arrivals in the United States. Edits a value and nothing else.
class EntryDialog final : public SaveDialog {
    Q_OBJECT

public:
    explicit EntryDialog(QWidget* parent = nullptr);

    /// Without a case.
    std::vector<storage::NewEntry> value() const { return m_form->value(); }

private:
    QWidget* showMissing() override;
    void retranslate() override;

    EntriesForm* m_form;
};

} // namespace client
