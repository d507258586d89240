// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/person.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace client {

class ANumberField;
class FieldForm;
class LanguageBox;
class PartialDateField;
class PlainLabel;

/// Who someone is, what they speak, and how to reach them: the first half of an intake.
class PersonForm final : public QWidget {
    Q_OBJECT

public:
    explicit PersonForm(QWidget* parent = nullptr);

    storage::NewPerson value() const;
    /// Says under the fields what is missing or cannot be. Returns the first of them, or nothing if all is
    /// well.
    QWidget* showProblems();
    /// Says that the A-Number is that of these persons too, or takes that back.
    void showClash(const QStringList& names);
    void retranslate();

Q_SIGNALS:
    /// These A-Numbers are typed now.
    void aNumbersTyped(const std::vector<storage::ANumber>& numbers);
    void edited();

private:
    void makeFields();
    void connectFields();
    void look();
    std::vector<std::string> nationalities(QStringList* unknown = nullptr) const;

    FieldForm* m_who;
    PlainLabel* m_whoTitle;
    QLineEdit* m_givenNames;
    QLineEdit* m_firstSurname;
    QLineEdit* m_secondSurname;
    QLineEdit* m_noticeName;
    QLineEdit* m_aliases;
    ANumberField* m_aNumber;
    PartialDateField* m_birthDate;
    QComboBox* m_sex;
    QLineEdit* m_nationality;
    QLineEdit* m_birthplace;
    FieldForm* m_speech;
    PlainLabel* m_speechTitle;
    LanguageBox* m_language;
    QLineEdit* m_variant;
    QLineEdit* m_otherLanguages;
    QCheckBox* m_interpreter;
    FieldForm* m_reach;
    PlainLabel* m_reachTitle;
    QLineEdit* m_phone;
    QCheckBox* m_whatsApp;
    QCheckBox* m_safeToCall;
    QLineEdit* m_whereStaying;
    QPlainTextEdit* m_safetyNotes;
    QStringList m_clash; ///< Names.
};

} // namespace client
