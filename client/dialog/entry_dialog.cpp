// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/entry_dialog.h"

#include "client/widget/fit_to_screen.h"

#include <QVBoxLayout>

namespace client {

EntryDialog::EntryDialog(QWidget* parent) :
    SaveDialog{QStringLiteral("entryDialog"), parent}, m_form{new EntriesForm}
{
    fields()->addWidget(m_form);
    fields()->addStretch();
    resizeOnScreen(*this, {480, 320});
}

QWidget* EntryDialog::showMissing()
{
    if (auto* field = m_form->showProblems())
        return field;
    return m_form->value().empty() ? m_form->firstField() : nullptr;
}

void EntryDialog::retranslate()
{
    setWindowTitle(tr("Add an entry to the United States"));
    m_form->retranslate();
}

} // namespace client
