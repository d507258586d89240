// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/case_view.h"

#include <QWidget>

#include <optional>
#include <vector>

class QFormLayout;
class QPushButton;

namespace client {

class EntryModel;
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
    struct Fact {
        PlainLabel* label;
        PlainLabel* text;
    };
    QWidget* makeFacts();
    QWidget* makeLists();
    void setFact(std::size_t index, const QString& label, const QString& text);
    void showPerson();
    void showCase();
    void showNote();

    std::optional<CaseView> m_view;
    QFormLayout* m_personForm;
    QFormLayout* m_caseForm;
    PlainLabel* m_personTitle;
    PlainLabel* m_caseTitle;
    std::vector<Fact> m_facts;
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
