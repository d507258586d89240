// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/hearing_dialog.h"

#include "client/widget/fit_to_screen.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace client {

HearingDialog::HearingDialog(const HearingSurroundings& surroundings, int family, QWidget* parent) :
    SaveDialog{QStringLiteral("hearingDialog"), parent}, m_form{new HearingForm{surroundings}},
    m_family{new QCheckBox}
{
    m_family->setObjectName(QStringLiteral("hearingFamily"));
    m_family->setChecked(family > 0);
    m_family->setVisible(family > 0);
    fields()->addWidget(m_form);
    fields()->addWidget(m_family);
    fields()->addStretch();
    resizeOnScreen(*this, {680, 640});
}

storage::NewHearing HearingDialog::value() const
{
    return m_form->value().value();
}

bool HearingDialog::coversFamily() const
{
    return m_family->isChecked();
}

QWidget* HearingDialog::showMissing()
{
    return m_form->value() ? nullptr : m_form->showMissing();
}

void HearingDialog::retranslate()
{
    setWindowTitle(tr("Add a hearing"));
    m_family->setText(tr("The family's cases are co&vered too"));
    m_form->retranslate();
}

} // namespace client
