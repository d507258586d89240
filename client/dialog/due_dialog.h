// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/dialog/save_dialog.h"
#include "storage/base/date.h"

#include <optional>

class QLineEdit;
class QRadioButton;

namespace client {

class DateField;
class FieldForm;

/// A due date as typed.
struct TypedDue {
    bool byJudge{true}; ///< Else the clinic gave it to itself.
    storage::Date date{};
    std::string what{};

    friend bool operator==(const TypedDue&, const TypedDue&) = default;
};

/// Asks for a date that a judge ordered or the clinic gave itself. Edits a value and nothing else.
class DueDialog final : public SaveDialog {
    Q_OBJECT

public:
    explicit DueDialog(storage::Date today, QWidget* parent = nullptr);

    /// Nothing while the date or what is due is missing.
    std::optional<TypedDue> value() const;

private:
    QWidget* showMissing() override;
    void retranslate() override;

    QRadioButton* m_judge;
    QRadioButton* m_clinic;
    FieldForm* m_form;
    DateField* m_date;
    QLineEdit* m_what;
};

} // namespace client
