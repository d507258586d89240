// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/person_pane.h"

#include "client/model/case_summary.h"
#include "client/model/convert.h"
#include "client/model/hearing_text.h"
#include "client/text/words.h"
#include "client/widget/plain_label.h"
#include "i18n/languages.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace client {

PersonPane::PersonPane(QWidget* parent) :
    QWidget{parent}, m_name{new PlainLabel{TextStyle::Title}}, m_lines{new QFormLayout}, m_open{
                                                                                             new QPushButton}
{
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("paneName"));
    m_lines->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_lines->setContentsMargins({});
    for (int i = 0; i < 8; ++i)
        m_facts.push_back(addLine());
    m_open->setObjectName(QStringLiteral("paneOpen"));
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_name);
    layout->addLayout(m_lines);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, &PersonPane::openRequested);
    retranslate();
}

PersonPane::Line PersonPane::addLine()
{
    const Line line{new PlainLabel{TextStyle::Quiet}, new PlainLabel};
    line.text->setWordWrap(true);
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addRow(line.label, line.text);
    return line;
}

void PersonPane::set(const Line& line, const QString& label, const QString& text)
{
    line.label->setText(label);
    line.text->setText(text);
    line.label->setVisible(!text.isEmpty());
    line.text->setVisible(!text.isEmpty());
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
    set(m_facts[line++], tr("A-Number"), number ? toQt(number->masked()) : QString{});
    set(m_facts[line++], tr("Case"), toQt(m_file->record.reference));
    set(m_facts[line++], tr("Next hearing"),
        hearing ? bothClocksText(*hearing, m_clinicZone) : tr("none known"));
    set(m_facts[line++], tr("Court"), hearing ? courtText(hearing->court) : QString{});
    set(m_facts[line++], tr("Nearest safe date"), nearestDueText(*m_file, m_today));
    set(m_facts[line++], tr("Language"), languageText(person));
    set(m_facts[line++], tr("Representation"), wordFor(m_file->record.representation));
    set(m_facts[line++], tr("Telephone"), phonesText(person));
}

} // namespace client
