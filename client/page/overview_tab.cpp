// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/overview_tab.h"

#include "client/model/case_summary.h"
#include "client/model/convert.h"
#include "client/model/entry_model.h"
#include "client/model/family_model.h"
#include "client/model/hearing_text.h"
#include "client/model/note_model.h"
#include "client/text/words.h"
#include "client/widget/fact_list.h"
#include "client/widget/list_view.h"
#include "client/widget/plain_label.h"
#include "i18n/countries.h"
#include "i18n/date_text.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace client {

OverviewTab::OverviewTab(QWidget* parent) :
    QWidget{parent}, m_personFacts{new FactList{FactList::Names::Beside}},
    m_caseFacts{new FactList{FactList::Names::Beside}}, m_personTitle{new PlainLabel{TextStyle::Section}},
    m_caseTitle{new PlainLabel{TextStyle::Section}}, m_editCase{new QPushButton},
    m_family{new FamilyModel{this}}, m_familyList{new ListView}, m_entries{new EntryModel{this}},
    m_entryList{new ListView}, m_addEntry{new QPushButton}, m_notes{new NoteModel{this}},
    m_noteList{new ListView}, m_note{new PlainLabel}, m_addNote{new QPushButton}
{
    auto* layout = new QHBoxLayout{this};
    layout->addWidget(makeFacts(), 1);
    layout->addWidget(makeLists(), 1);
    connect(m_addNote, &QPushButton::clicked, this, &OverviewTab::addNoteRequested);
    connect(m_addEntry, &QPushButton::clicked, this, &OverviewTab::addEntryRequested);
    connect(m_editCase, &QPushButton::clicked, this, &OverviewTab::editCaseRequested);
    connect(m_noteList, &ListView::currentRowChanged, this, &OverviewTab::showNote);
    connect(m_familyList, &ListView::activated, this, [this](const QModelIndex& index) {
        if (const auto& own = m_family->row(index.row()).proceeding)
            Q_EMIT caseRequested(own->id);
    });
    retranslate();
}

QWidget* OverviewTab::makeFacts()
{
    m_editCase->setObjectName(QStringLiteral("editCase"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout{content};
    layout->addWidget(m_personTitle);
    layout->addWidget(m_personFacts);
    layout->addSpacing(12);
    layout->addWidget(m_caseTitle);
    layout->addWidget(m_caseFacts);
    layout->addWidget(m_editCase, 0, Qt::AlignLeading);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

QWidget* OverviewTab::makeLists()
{
    m_familyList->setObjectName(QStringLiteral("familyList"));
    m_entryList->setObjectName(QStringLiteral("entryList"));
    m_noteList->setObjectName(QStringLiteral("noteList"));
    m_addEntry->setObjectName(QStringLiteral("addEntryToCase"));
    m_addNote->setObjectName(QStringLiteral("addNote"));
    m_note->setObjectName(QStringLiteral("noteWhole"));
    m_note->setWordWrap(true);
    m_familyList->showModel(m_family, {0, 14, 14});
    m_entryList->showModel(m_entries, {0, 22, 18});
    m_noteList->showModel(m_notes, {24, 12, 0});
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout{content};
    layout->addWidget(m_familyList, 2);
    layout->addWidget(m_entryList, 2);
    layout->addWidget(m_addEntry, 0, Qt::AlignLeading);
    layout->addWidget(m_noteList, 3);
    layout->addWidget(m_note);
    layout->addWidget(m_addNote, 0, Qt::AlignLeading);
    return content;
}

void OverviewTab::showView(const CaseView& view)
{
    m_view = view;
    m_family->setRows(view.file.family);
    m_familyList->setVisible(!view.file.family.empty());
    m_entries->setRows(view.file.entries);
    std::vector<NoteRow> notes;
    for (const auto& note : view.notes)
        notes.push_back({.note = note, .by = userName(view, note.author)});
    m_notes->setClinicZone(view.clinic.zone);
    m_notes->setRows(std::move(notes));
    showPerson();
    showCase();
    showNote();
}

void OverviewTab::showPerson()
{
    const auto& person = m_view->file.respondent;
    QStringList aliases;
    for (const auto& alias : person.aliases)
        aliases << toQt(alias);
    QStringList nationalities;
    for (const auto& code : person.nationalities)
        nationalities << toQt(i18n::countryName(code, shownLanguage()));
    std::size_t line = 0;
    m_personFacts->setFact(line++, tr("Name on the court's papers"), toQt(person.noticeName));
    m_personFacts->setFact(line++, tr("Other names"), aliases.join(QStringLiteral(", ")));
    m_personFacts->setFact(line++, tr("Date of birth"),
                           person.birthDate ? toQt(i18n::partialDate(*person.birthDate, shownLanguage()))
                                            : QString{});
    m_personFacts->setFact(line++, tr("Nationality"), nationalities.join(QStringLiteral(", ")));
    m_personFacts->setFact(line++, tr("Place of birth"), toQt(person.birthplace));
    m_personFacts->setFact(line++, tr("Language"), languageText(person));
    m_personFacts->setFact(line++, tr("Telephone"), phonesText(person));
    m_personFacts->setFact(line++, tr("Where they are staying"), toQt(person.whereStaying));
    m_personFacts->setFact(line++, tr("Safety notes"), toQt(person.safetyNotes));
}

void OverviewTab::showCase()
{
    const auto& record = m_view->file.record;
    std::size_t line = 0;
    m_caseFacts->setFact(line++, tr("Program"), wordFor(record.kind));
    m_caseFacts->setFact(line++, tr("Stage"), wordFor(record.stage));
    m_caseFacts->setFact(line++, tr("Where they wait"), wordFor(record.custody));
    m_caseFacts->setFact(line++, tr("Court"), courtText(record.court));
    m_caseFacts->setFact(line++, tr("Judge"), toQt(record.judge));
    m_caseFacts->setFact(line++, tr("Notice to Appear received on"), shortDate(record.ntaServedOn));
    m_caseFacts->setFact(line++, tr("Notice to Appear filed on"), shortDate(record.ntaFiledOn));
    m_caseFacts->setFact(line++, tr("Attorney"), toQt(record.attorney));
    m_caseFacts->setFact(line++, tr("Responsible"),
                         record.responsible ? toQt(userName(*m_view, *record.responsible)) : QString{});
    m_caseFacts->setFact(line++, tr("Must be seen by"), shortDate(record.mustBeSeenBy));
    const bool isOver = record.outcome != storage::Outcome::Pending;
    m_caseFacts->setFact(
        line++, tr("Outcome"),
        isOver ? QStringLiteral("%1 %2").arg(wordFor(record.outcome), shortDate(record.outcomeOn)).trimmed()
               : QString{});
}

void OverviewTab::showNote()
{
    const int row = m_noteList->currentRow();
    m_note->setText(row >= 0 && row < m_notes->rowCount() ? toQt(m_notes->row(row).note.text) : QString{});
    m_note->setVisible(!m_note->text().isEmpty());
}

void OverviewTab::retranslate()
{
    m_personTitle->setText(tr("Person"));
    m_caseTitle->setText(tr("Case"));
    m_editCase->setText(tr("Change the &case…"));
    m_addEntry->setText(tr("Add an &entry…"));
    m_addNote->setText(tr("Add a &note…"));
    m_familyList->setAccessibleName(tr("Family"));
    m_entryList->setAccessibleName(tr("Entries to the United States"));
    m_noteList->setAccessibleName(tr("Notes"));
    m_family->retranslate();
    m_entries->retranslate();
    m_notes->retranslate();
    if (m_view) {
        showPerson();
        showCase();
    }
}

} // namespace client
