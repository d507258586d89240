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
    m_caseTitle{new PlainLabel{TextStyle::Section}}, m_familyTitle{new PlainLabel{TextStyle::Section}},
    m_entryTitle{new PlainLabel{TextStyle::Section}}, m_noteTitle{new PlainLabel{TextStyle::Section}},
    m_noEntries{new PlainLabel{TextStyle::Quiet}}, m_noNotes{new PlainLabel{TextStyle::Quiet}},
    m_editCase{new QPushButton}, m_family{new FamilyModel{this}}, m_familyList{new ListView},
    m_entries{new EntryModel{this}}, m_entryList{new ListView}, m_addEntry{new QPushButton},
    m_notes{new NoteModel{this}}, m_noteList{new ListView}, m_note{new PlainLabel}, m_addNote{new QPushButton}
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

/// A heading with what can be done at the end of its line.
static QHBoxLayout* headOf(QWidget* title, QWidget* button)
{
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(button);
    return head;
}

QWidget* OverviewTab::makeFacts()
{
    m_editCase->setObjectName(QStringLiteral("editCase"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout{content};
    layout->addWidget(m_personTitle);
    layout->addWidget(m_personFacts);
    layout->addSpacing(12);
    layout->addLayout(headOf(m_caseTitle, m_editCase));
    layout->addWidget(m_caseFacts);
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
    m_familyList->showModel(m_family, {-20, 16, 14});
    m_entryList->showModel(m_entries, {-20, 20, 16});
    m_noteList->showModel(m_notes, {24, 10, -16});
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout{content};
    layout->addWidget(m_familyTitle);
    layout->addWidget(m_familyList, 2);
    layout->addLayout(headOf(m_entryTitle, m_addEntry));
    layout->addWidget(m_noEntries);
    layout->addWidget(m_entryList, 2);
    layout->addLayout(headOf(m_noteTitle, m_addNote));
    layout->addWidget(m_noNotes);
    layout->addWidget(m_noteList, 3);
    layout->addWidget(m_note);
    layout->addStretch();
    return content;
}

void OverviewTab::showView(const CaseView& view)
{
    m_view = view;
    m_family->setRows(view.file.family);
    m_entries->setRows(view.file.entries);
    std::vector<NoteRow> notes;
    notes.reserve(view.notes.size());
    for (const auto& note : view.notes)
        notes.push_back({.note = note, .by = userName(view, note.author)});
    m_notes->setClinicZone(view.clinic.zone);
    m_notes->setRows(std::move(notes));
    showPerson();
    showCase();
    FactList::alignNames({m_personFacts, m_caseFacts});
    showNote();
    showEmptiness();
}

/// A list with nothing in it is a sentence, not an empty frame.
void OverviewTab::showEmptiness()
{
    const bool family = m_family->rowCount() > 0;
    m_familyTitle->setVisible(family);
    m_familyList->setVisible(family);
    const bool entries = m_entries->rowCount() > 0;
    m_entryList->setVisible(entries);
    m_noEntries->setVisible(!entries);
    for (auto* list : {m_familyList, m_entryList})
        list->setMaximumHeight(list->wholeHeight()); // the notes have the rest
    const bool notes = m_notes->rowCount() > 0;
    m_noteList->setVisible(notes);
    m_noNotes->setVisible(!notes);
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
    m_caseFacts->setFact(line++, tr("Lawyer's name"), toQt(record.attorney));
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
    m_familyTitle->setText(tr("Family"));
    m_entryTitle->setText(tr("Entries to the United States"));
    m_noteTitle->setText(tr("Notes"));
    m_noEntries->setText(tr("None known yet."));
    m_noNotes->setText(tr("No notes yet."));
    m_editCase->setText(tr("Change the ca&se…"));
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
        FactList::alignNames({m_personFacts, m_caseFacts});
    }
}

} // namespace client
