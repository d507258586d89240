// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLineEdit;
class QRadioButton;

namespace client {

class DateField;
class FieldForm;
class PlainLabel;

/// A due date as typed.
struct TypedDue {
    bool byJudge{true}; ///< Else the clinic gave it to itself.
    storage::Date date{};
    std::string what{};

    friend bool operator==(const TypedDue&, const TypedDue&) = default;
};

/// Asks for a date that a judge ordered or the clinic gave itself. Edits a value and nothing else.
class DueDialog final : public QDialog {
    Q_OBJECT

public:
    explicit DueDialog(storage::Date today, QWidget* parent = nullptr);

    /// Nothing while the date or what is due is missing.
    std::optional<TypedDue> value() const;
    void showProblem(const QString& sentence);

Q_SIGNALS:
    /// The value is whole. The dialog stays open until it is saved.
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void trySave();

    QRadioButton* m_judge;
    QRadioButton* m_clinic;
    FieldForm* m_fields;
    DateField* m_date;
    QLineEdit* m_what;
    PlainLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace client
