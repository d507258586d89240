// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/docket/reminders.h"
#include "storage/journal/journal.h"

namespace storage {

/// Gives alerts before hearings and due dates, each exactly once.
class ReminderService {
public:
    explicit ReminderService(journal::Journal& journal) : m_journal{journal} {}

    /// Gives what is owed on the clinic's calendar day of the journal's clock, also what fell due while the program was
    /// closed, and returns it. A second call on the same day returns nothing.
    Result<docket::OwedReminders> give();
    Result<Done> acknowledge(ReminderId id);

private:
    journal::Journal& m_journal;
};

} // namespace storage
