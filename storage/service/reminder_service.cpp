// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/reminder_service.h"

#include "storage/repository/reminder_repository.h"
#include "storage/service/guarded.h"
#include "storage/service/settings_service.h"

#include <algorithm>
#include <array>

namespace storage {
namespace {

/// A date that passed while the program was closed is still told of after this many days; then it is history.
constexpr int daysLookedBack = 730;

docket::OwedReminders owed(sql::Connection& db, const ClinicSettings& settings, Date today)
{
    if (settings.leadDays.empty())
        return {};
    const auto furthest = *std::ranges::max_element(settings.leadDays);
    const auto from = plusDays(today, -daysLookedBack);
    const ReminderRepository reminders{db};
    const std::array chains{docket::ReminderLeads{ReminderChain::Responsible, settings.leadDays}};
    return docket::owedReminders(reminders.subjectsBetween(from, plusDays(today, furthest), settings.zone),
                                 chains, reminders.givenFor(from), today);
}

void giveAll(journal::Transaction& transaction, const std::vector<docket::NewReminder>& reminders)
{
    ReminderRepository repository{transaction.database()};
    for (const auto& reminder : reminders) {
        if (reminder.again)
            repository.giveAgain(*reminder.again, reminder.dueOn, transaction.instant());
        else
            repository.insert({.id = transaction.newId<Reminder>(),
                               .hearing = reminder.hearing,
                               .deadline = reminder.deadline,
                               .chain = reminder.chain,
                               .leadDays = reminder.leadDays,
                               .dueOn = reminder.dueOn,
                               .firedAt = transaction.instant()});
    }
}

} // namespace

Result<docket::OwedReminders> ReminderService::give(std::optional<Date> day)
{
    auto& db = m_journal.database();
    auto looked = guardedRead(db, [&]() -> Result<docket::OwedReminders> {
        const auto settings = readSettings(db);
        return owed(db, settings, day.value_or(clinicToday(settings, m_journal.clock().now())));
    });
    if (!looked || (looked->today.empty() && looked->missed.empty()))
        return looked;
    return guarded(m_journal, "reminders-given",
                   [&](journal::Transaction& transaction) -> Result<docket::OwedReminders> {
                       giveAll(transaction, looked->missed);
                       giveAll(transaction, looked->today);
                       return *looked;
                   });
}

Result<Done> ReminderService::acknowledge(ReminderId id)
{
    return guarded(m_journal, "reminder-acknowledged",
                   [&](journal::Transaction& transaction) -> Result<Done> {
                       transaction.setSubject(id.value);
                       ReminderRepository reminders{transaction.database()};
                       if (!reminders.find(id))
                           return Error{Problem::NotFound};
                       reminders.acknowledge(id, {transaction.user()}, transaction.instant());
                       return Done{};
                   });
}

} // namespace storage
