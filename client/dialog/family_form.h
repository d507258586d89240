// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/service/people_service.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace client {

class ANumberField;
class FieldForm;
class PartialDateField;
class PlainLabel;

/// The family that came along: one row for each member.
class FamilyForm final : public QWidget {
    Q_OBJECT

public:
    explicit FamilyForm(QWidget* parent = nullptr);

    /// Rows without a name are left out.
    std::vector<storage::IntakeMember> value() const;
    /// Returns the first field with a problem, or nothing.
    QWidget* showProblems();
    void addRow();
    int rows() const { return static_cast<int>(m_rows.size()); }
    void retranslate();

private:
    struct Row {
        FieldForm* form;
        QLineEdit* givenNames;
        QLineEdit* firstSurname;
        QLineEdit* secondSurname;
        QComboBox* kinship;
        PartialDateField* birthDate;
        ANumberField* aNumber;
        QCheckBox* hasCase;
    };
    void look(const Row& row);
    void retranslateRow(const Row& row);

    PlainLabel* m_title;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    std::vector<Row> m_rows;
};

} // namespace client
