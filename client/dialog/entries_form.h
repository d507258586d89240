// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace client {

class FieldForm;
class PartialDateField;
class PlainLabel;

/// Every arrival in the United States: one row each, with an empty one at hand.
class EntriesForm final : public QWidget {
    Q_OBJECT

public:
    explicit EntriesForm(QWidget* parent = nullptr);

    /// Without a case. Rows without a date are left out.
    std::vector<storage::NewEntry> value() const;
    /// Returns the first row whose date is missing or cannot be read, or nothing.
    QWidget* showProblems();
    void addRow();
    int rows() const { return static_cast<int>(m_rows.size()); }
    QWidget* firstField() const;
    void retranslate();

private:
    struct Row {
        FieldForm* form;
        PartialDateField* on;
        QLineEdit* place;
        QLineEdit* status;
    };
    void look(const Row& row);
    void retranslateRow(const Row& row, int number);

    PlainLabel* m_title;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    std::vector<Row> m_rows;
};

} // namespace client
