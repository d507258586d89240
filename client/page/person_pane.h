// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case_file.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace client {

class FactList;
class PlainLabel;

/// The essentials of the person chosen in a list, beside it.
class PersonPane final : public QWidget {
    Q_OBJECT

public:
    explicit PersonPane(QWidget* parent = nullptr);

    /// `today` decides which hearing is the next, `clinicZone` (IANA) is the second clock.
    void showFile(const storage::CaseFile& file, storage::Date today, const std::string& clinicZone);
    /// Nobody is chosen.
    void clear();
    void retranslate();

Q_SIGNALS:
    void openRequested();

private:
    void showTexts();

    PlainLabel* m_name;
    FactList* m_facts;
    QPushButton* m_open;
    std::optional<storage::CaseFile> m_file;
    storage::Date m_today{};
    std::string m_clinicZone;
};

} // namespace client
