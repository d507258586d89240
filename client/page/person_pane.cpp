// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/person_pane.h"

#include "client/model/case_summary.h"
#include "client/model/convert.h"
#include "client/model/hearing_text.h"
#include "client/text/words.h"
#include "client/widget/fact_list.h"
#include "client/widget/plain_label.h"
#include "i18n/languages.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace client {

PersonPane::PersonPane(QWidget* parent) :
    QWidget{parent}, m_name{new PlainLabel{TextStyle::Title}}, m_facts{new FactList{FactList::Names::Above}},
    m_open{new QPushButton}
{
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("paneName"));
    m_open->setObjectName(QStringLiteral("paneOpen"));
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, &PersonPane::openRequested);
    retranslate();
}

void PersonPane::showFile(const storage::CaseFile& file, storage::Date today, const std::string& clinicZone)
{
    m_file = file;
    m_today = today;
    m_clinicZone = clinicZone;
    showTexts();
}

void PersonPane::clear()
{
    m_file.reset();
    showTexts();
}

void PersonPane::retranslate()
{
    m_open->setText(tr("&Open the case"));
    showTexts();
}

void PersonPane::showTexts()
{
    setVisible(m_file.has_value());
    if (!m_file)
        return;
    const auto& person = m_file->respondent;
    const auto number = storage::mainANumber(person);
    const auto* hearing = nextHearing(*m_file, m_today);
    m_name->setText(toQt(storage::fullName(person)));
    std::size_t line = 0;
    m_facts->setFact(line++, tr("A-Number"), number ? toQt(number->masked()) : QString{});
    m_facts->setFact(line++, tr("Case"), toQt(m_file->record.reference));
    m_facts->setFact(line++, tr("Next hearing"),
                     hearing ? bothClocksText(*hearing, m_clinicZone) : tr("none known"));
    m_facts->setFact(line++, tr("Court"), hearing ? courtText(hearing->court) : QString{});
    m_facts->setFact(line++, tr("Nearest safe date"), nearestDueText(*m_file, m_today));
    m_facts->setFact(line++, tr("Language"), languageText(person));
    m_facts->setFact(line++, tr("Representation"), wordFor(m_file->record.representation));
    m_facts->setFact(line++, tr("Telephone"), phonesText(person));
}

} // namespace client
