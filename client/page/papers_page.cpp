// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/papers_page.h"

#include "client/app/session.h"
#include "client/page/paper_preview.h"
#include "client/widget/card.h"
#include "client/widget/icon.h"
#include "client/widget/plain_label.h"
#include "forms/print/intake_sheet.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace client {

PapersPage::PapersPage(Session& session, QWidget* parent) :
    Page{session, parent}, m_title{new PlainLabel{TextStyle::Title}}, m_intake{new Card},
    m_intakeText{new PlainLabel}, m_printIntake{new QPushButton}, m_docket{new Card},
    m_docketText{new PlainLabel}, m_printDocket{new QPushButton}, m_client{new Card},
    m_clientText{new PlainLabel}
{
    m_printIntake->setObjectName(QStringLiteral("printIntakeSheet"));
    m_printDocket->setObjectName(QStringLiteral("printDocket"));
    for (auto* button : {m_printIntake, m_printDocket})
        button->setIcon(lineIcon(QStringLiteral("print")));
    for (auto* text : {m_intakeText, m_docketText, m_clientText})
        text->setWordWrap(true);
    m_intake->add(m_intakeText);
    m_intake->addBeside(m_printIntake);
    m_docket->add(m_docketText);
    m_docket->addBeside(m_printDocket);
    m_client->add(m_clientText);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    for (auto* card : {m_intake, m_docket, m_client})
        layout->addWidget(card);
    layout->addStretch();
    connect(m_printIntake, &QPushButton::clicked, this, &PapersPage::previewIntakeSheet);
    connect(m_printDocket, &QPushButton::clicked, this, &PapersPage::docketPrintRequested);
    retranslate();
}

QString PapersPage::title() const
{
    return tr("Papers");
}

void PapersPage::takeFocus()
{
    m_printIntake->setFocus();
}

void PapersPage::retranslate()
{
    m_title->setText(title());
    m_intake->setTitle(tr("BLANK INTAKE SHEET"));
    m_intakeText->setText(
        tr("One page in both languages, in the order of the intake screen: for days without power, and for "
           "people who wait."));
    m_printIntake->setText(tr("Print intake sheet"));
    m_docket->setTitle(tr("LIST OF HEARINGS"));
    m_docketText->setText(
        tr("The hearings of the days you choose on the docket page, with full names: for the clinic's staff "
           "only."));
    m_printDocket->setText(tr("Print docket"));
    m_client->setTitle(tr("PAPERS OF A CLIENT"));
    m_clientText->setText(tr(
        "Checklists, the hearing slip and the I-589 worksheet are printed on the client's case page, under "
        "Papers: press Ctrl+K and type a name."));
}

void PapersPage::previewIntakeSheet()
{
    const auto& clinic = session().settings();
    const forms::IntakeSheet sheet{
        .frame = {.clinicName = clinic.clinicName, .clinicPhone = clinic.phone, .demo = clinic.isDemo}};
    auto* preview = new PaperPreview{
        [sheet](QPagedPaintDevice& device) { return forms::printIntakeSheet(sheet, device); },
        QStringLiteral("intake-sheet"), this};
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace client
