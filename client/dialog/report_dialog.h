// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/dialog/save_dialog.h"
#include "storage/records/hearing.h"

#include <optional>

class QComboBox;

namespace client {

class DateField;
class FieldForm;
class PlainLabel;
class TimeField;

/// Asks where and when a client reports for the crossing, as their paper says or someone confirmed. Edits a
/// value and nothing else; an estimate is shown, never taken over.
class ReportDialog final : public SaveDialog {
    Q_OBJECT

public:
    /// `clinicZone` is IANA.
    ReportDialog(const storage::Hearing& hearing, storage::Date today, std::string clinicZone,
                 QWidget* parent = nullptr);

    /// Nothing while port, day or time are missing.
    std::optional<storage::PortReport> value() const;

private:
    QWidget* showMissing() override;
    void retranslate() override;
    QString estimate() const;

    storage::Hearing m_hearing;
    std::string m_clinicZone;
    FieldForm* m_form;
    QComboBox* m_source;
    QComboBox* m_port;
    DateField* m_date;
    TimeField* m_time;
    PlainLabel* m_estimate;
};

} // namespace client
