// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/hearing_dialog.h"

#include "client/widget/plain_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace client {

HearingDialog::HearingDialog(const HearingSurroundings& surroundings, int family, QWidget* parent) :
    QDialog{parent}, m_form{new HearingForm{surroundings}}, m_family{new QCheckBox}, m_problem{new PlainLabel},
    m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel}}
{
    setObjectName(QStringLiteral("hearingDialog"));
    m_family->setObjectName(QStringLiteral("hearingFamily"));
    m_family->setChecked(family > 0);
    m_family->setVisible(family > 0);
    m_problem->setObjectName(QStringLiteral("hearingProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* content = new QWidget;
    auto* fields = new QVBoxLayout{content};
    fields->addWidget(m_form);
    fields->addWidget(m_family);
    fields->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &HearingDialog::trySave);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &HearingDialog::reject);
    retranslate();
    resize(640, 640);
}

storage::NewHearing HearingDialog::value() const
{
    return m_form->value().value();
}

bool HearingDialog::coversFamily() const
{
    return m_family->isVisibleTo(this) && m_family->isChecked();
}

void HearingDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void HearingDialog::trySave()
{
    showProblem({});
    if (m_form->value())
        Q_EMIT saveRequested();
    else if (auto* field = m_form->showMissing())
        field->setFocus();
}

void HearingDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HearingDialog::retranslate()
{
    setWindowTitle(tr("Add a hearing"));
    m_family->setText(tr("The family's cases are co&vered too"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_form->retranslate();
}

} // namespace client
