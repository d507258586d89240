// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/case_dialog.h"

#include "client/dialog/case_form.h"
#include "client/widget/fit_to_screen.h"

#include <QVBoxLayout>

namespace client {

CaseDialog::CaseDialog(const storage::Case& record, storage::Date today,
                       const std::vector<storage::User>& users, QWidget* parent) :
    SaveDialog{QStringLiteral("caseDialog"), parent}, m_before{record}, m_form{new CaseForm{today, users}}
{
    m_form->setValue(record);
    fields()->addWidget(m_form);
    fields()->addStretch();
    resizeOnScreen(*this, {560, 560});
}

storage::Case CaseDialog::value() const
{
    auto record = m_before;
    static_cast<storage::NewCase&>(record) = m_form->value();
    return record;
}

QWidget* CaseDialog::showMissing()
{
    return m_form->firstProblem();
}

void CaseDialog::retranslate()
{
    setWindowTitle(tr("Change the case"));
    m_form->retranslate();
}

} // namespace client
