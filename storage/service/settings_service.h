// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/journal/journal.h"
#include "storage/records/user.h"

namespace storage {

/// What the clinic has set; defaults where it has not.
ClinicSettings readSettings(sql::Connection& db);
/// What the calendar of the clinic shows at `now`.
Date clinicToday(const ClinicSettings& settings, std::chrono::sys_time<std::chrono::milliseconds> now);
/// The same at the moment of the commit.
Date todayOf(journal::Transaction& transaction);

/// Changes what is printed on papers and how the clinic works.
class SettingsService {
public:
    explicit SettingsService(journal::Journal& journal) : m_journal{journal} { }

    Result<Done> save(const ClinicSettings& settings);

private:
    journal::Journal& m_journal;
};

/// The step of a commit that writes settings.
void writeSettings(journal::Transaction& transaction, const ClinicSettings& settings);

} // namespace storage
