// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/person.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace client {

class PlainLabel;

/// An A-Number as it stands on the paper, shown back large and in threes so that it can be read aloud.
/// Several are separated by commas.
class ANumberField final : public QWidget {
    Q_OBJECT

public:
    explicit ANumberField(QWidget* parent = nullptr);

    /// The numbers that are typed, as typed ones; empty if one of them cannot be.
    std::vector<storage::PersonANumber> numbers() const;
    /// Something is typed that is no A-Number.
    bool isMisread() const;
    /// What to change, or what was done to it.
    QString note() const;
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void numbersChanged();

private:
    void look();

    QLineEdit* m_edit;
    PlainLabel* m_shownBack;
};

} // namespace client
