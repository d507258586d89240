// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/dialog/field_form.h"
#include "storage/docket/hearing_checks.h"
#include "storage/records/hearing.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace client {

class CourtBox;
class DateField;
class TimeField;

/// What a hearing form needs to know of the day and the place it is filled in.
struct HearingSurroundings {
    storage::Date today{};
    std::string clinicZone{}; ///< IANA.
    std::string court{}; ///< Code of the court to begin with; may be empty.
    std::string judge{};
    bool crosses{false}; ///< The client waits in Mexico and reports at a port of entry first.
    bool hasAltKeys{true}; ///< A page with other fields has too many for every one to have a key.
};

/// The fields of a notice of hearing, in the order of the notice. Shows both clocks and what is odd, and
/// blocks only what cannot be.
class HearingForm final : public QWidget {
    Q_OBJECT

public:
    explicit HearingForm(HearingSurroundings surroundings, QWidget* parent = nullptr);

    /// Nothing is typed into it.
    bool isEmpty() const;
    /// What is typed, without cases; nothing while date, time or court are missing or cannot be.
    std::optional<storage::NewHearing> value() const;
    void setValue(const storage::NewHearing& hearing);
    /// Says under the fields what is missing. Returns the first of them, or nothing if all is there.
    QWidget* showMissing();
    /// Shows the fields of the port of entry.
    void setCrosses(bool crosses);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void makeFields();
    void connectFields();
    storage::NewHearing typed() const;
    storage::PortReport typedReport() const;
    void look();
    void fillPorts();
    struct Remark {
        QWidget* editor;
        QString sentence;
        NoteKind kind;
    };
    std::vector<Remark> remarks(const storage::NewHearing& hearing) const;
    QWidget* editorOf(storage::docket::HearingWarning warning) const;

    HearingSurroundings m_surroundings;
    FieldForm* m_fields;
    DateField* m_date;
    TimeField* m_time;
    CourtBox* m_court;
    QComboBox* m_kind;
    QComboBox* m_fixity;
    QComboBox* m_medium;
    QLineEdit* m_judge;
    QComboBox* m_source;
    QLineEdit* m_sourceNote;
    QComboBox* m_reportSource;
    QComboBox* m_port;
    DateField* m_reportDate;
    TimeField* m_reportTime;
};

} // namespace client
