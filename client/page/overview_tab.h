// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/case_view.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace client {

class EntryModel;
class FactList;
class FamilyModel;
class ListView;
class NoteModel;
class PlainLabel;

/// What is known of a person and their case, their family, their entries, and what was noted.
class OverviewTab final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewTab(QWidget* parent = nullptr);

    void showView(const CaseView& view);
    void retranslate();

Q_SIGNALS:
    void addNoteRequested();
    void addEntryRequested();
    void editCaseRequested();
    /// A family member's own case.
    void caseRequested(storage::CaseId id);

private:
    QWidget* makeFacts();
    QWidget* makeLists();
    void showPerson();
    void showCase();
    void showNote();
    void showEmptiness();

    std::optional<CaseView> m_view;
    FactList* m_personFacts;
    FactList* m_caseFacts;
    PlainLabel* m_personTitle;
    PlainLabel* m_caseTitle;
    PlainLabel* m_familyTitle;
    PlainLabel* m_entryTitle;
    PlainLabel* m_noteTitle;
    PlainLabel* m_noEntries;
    PlainLabel* m_noNotes;
    QPushButton* m_editCase;
    FamilyModel* m_family;
    ListView* m_familyList;
    EntryModel* m_entries;
    ListView* m_entryList;
    QPushButton* m_addEntry;
    NoteModel* m_notes;
    ListView* m_noteList;
    PlainLabel* m_note;
    QPushButton* m_addNote;
};

} // namespace client
