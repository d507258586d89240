// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/case_view.h"
#include "client/widget/notice_label.h"
#include "i18n/language.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace client {

class Card;
class ListView;
class PrintoutModel;

/// A checklist as someone wants it printed.
struct ChecklistWish {
    std::string id; ///< "CL-03"
    std::vector<i18n::Language> languages{}; ///< Empty: the client's language and the other one.
    bool discreet{false};
};

/// A filled Form I-589 as someone wants it.
struct FormWish {
    QString form; ///< Path of the official PDF.
    bool draft{true};
};

/// The papers of a case: what can be printed, and what was.
class PapersTab final : public QWidget {
    Q_OBJECT

public:
    explicit PapersTab(QWidget* parent = nullptr);

    void showView(const CaseView& view);
    /// Says what came of the answers file or the form.
    void showFormNote(NoticeLabel::Words words);
    void clearFormNote();
    /// The keyboard goes to the first paper.
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void checklistRequested(const ChecklistWish& wish);
    void slipRequested(const storage::Hearing& hearing, i18n::Language language);
    void answersRequested();
    void worksheetRequested();
    void formRequested(const FormWish& wish);

private:
    Card* makeChecklistCard();
    Card* makeSlipCard();
    Card* makeFormCard();
    void connectButtons();
    void fillLists();
    void fillHearings();
    std::vector<i18n::Language> chosenLanguages() const;
    i18n::Language chosenSlipLanguage() const;

    std::optional<CaseView> m_view;
    std::vector<storage::Hearing> m_upcoming;
    Card* m_checklistCard;
    QComboBox* m_list;
    QComboBox* m_languages;
    QCheckBox* m_discreet;
    QPushButton* m_previewList;
    Card* m_slipCard;
    QComboBox* m_hearing;
    QComboBox* m_slipLanguage;
    QPushButton* m_previewSlip;
    Card* m_formCard;
    PlainLabel* m_answers;
    QPushButton* m_worksheet;
    QPushButton* m_importAnswers;
    QLineEdit* m_form;
    QPushButton* m_chooseForm;
    QCheckBox* m_draft;
    QPushButton* m_fillForm;
    NoticeLabel* m_formNote;
    PlainLabel* m_printedTitle;
    PlainLabel* m_nothingPrinted;
    PrintoutModel* m_printouts;
    ListView* m_printoutList;
};

} // namespace client
