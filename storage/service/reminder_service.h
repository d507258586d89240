// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/docket/reminders.h"
#include "storage/journal/journal.h"

#include <optional>

namespace storage {

/// Gives alerts before hearings and due dates, each exactly once.
class ReminderService {
public:
    explicit ReminderService(journal::Journal& journal) : m_journal{journal} { }

    /// Gives what is owed on `day`, else on the clinic's calendar day of the journal's clock, also what fell
    /// due while the program was closed, and returns it. A second call for the same day returns nothing.
    Result<docket::OwedReminders> give(std::optional<Date> day = std::nullopt);
    /// Seen is seen: also acknowledges the others of the same date and chain.
    Result<Done> acknowledge(ReminderId id);

private:
    journal::Journal& m_journal;
};

} // namespace storage
