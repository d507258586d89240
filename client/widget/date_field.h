// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/text/typed_date.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace client {

class PlainLabel;

/// A date as people type it: "14mar", "3/14/27", "+30d", "mañana". Says at once how it was understood, or
/// what is wrong, below the field; leaving is never blocked. A calendar is there for those who want it.
class DateField final : public QWidget {
    Q_OBJECT

public:
    /// `today` is the clinic's day.
    DateField(storage::Date today, DateLean lean, QWidget* parent = nullptr);

    /// Nothing if the field is empty or no date: see `isUnderstood`.
    std::optional<storage::Date> date() const { return m_date; }
    /// Writes the date out, in the language shown.
    void setDate(std::optional<storage::Date> date);
    /// Whether the field is empty or a date.
    bool isUnderstood() const;
    /// The field itself, for labels, drafts and tests.
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    /// Each time the typed text means another date, or none.
    void dateChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void read();
    void sayUnderstood();
    void openCalendar();

    storage::Date m_today;
    DateLean m_lean;
    std::optional<storage::Date> m_date;
    bool m_written{false}; ///< The text is ours, not typed: it follows the language.
    QLineEdit* m_edit;
    QToolButton* m_calendar;
    PlainLabel* m_understood;
};

} // namespace client
