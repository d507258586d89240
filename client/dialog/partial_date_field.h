// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"

#include <QLineEdit>

#include <optional>

namespace client {

/// A date of which perhaps only the year or month is known: "1988", "March 2019", "about 2019", "14 mar
/// 2019".
class PartialDateField final : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Nothing if nothing is typed, or nothing that can be read.
    std::optional<storage::PartialDate> date() const;
    void setDate(const std::optional<storage::PartialDate>& date);
    /// Something is typed, and it is no date, or could be two.
    bool isMisread() const;
    /// How it was understood, or what to change.
    QString note() const;
};

} // namespace client
