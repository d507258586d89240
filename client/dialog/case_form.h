// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case.h"
#include "storage/records/user.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace client {

class DateField;
class FieldForm;

/// The proceeding of one person: program, papers served, representation, who looks after it.
class CaseForm final : public QWidget {
    Q_OBJECT

public:
    /// `users`: who may be responsible; inactive ones are left out.
    CaseForm(storage::Date today, const std::vector<storage::User>& users, QWidget* parent = nullptr);

    /// Without a respondent.
    storage::NewCase value() const;
    /// Shows a case that is already there.
    void setValue(const storage::NewCase& record);
    /// Returns the first field whose date cannot be read, or nothing.
    QWidget* firstProblem() const;
    /// Whether this person waits in Mexico and reports at a port of entry.
    bool crosses() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    FieldForm* m_fields;
    QComboBox* m_kind;
    QComboBox* m_stage;
    QComboBox* m_custody;
    DateField* m_ntaServed;
    DateField* m_ntaFiled;
    QComboBox* m_representation;
    QLineEdit* m_attorney;
    QComboBox* m_responsible;
    DateField* m_mustBeSeenBy;
    storage::NewCase m_kept; ///< What this form does not show stays as it was.
};

} // namespace client
