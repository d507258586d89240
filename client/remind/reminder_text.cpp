// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/remind/reminder_text.h"

#include "client/model/convert.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace client {

namespace {

/// The context of the translations.
struct Reminders {
    Q_DECLARE_TR_FUNCTIONS(client::Reminders)
};

} // namespace

QStringList reminderLines(const storage::docket::OwedReminders& owed, storage::Date today)
{
    std::map<storage::Date, std::set<storage::HearingId>> hearings;
    std::map<storage::Date, std::set<storage::DeadlineId>> dates;
    for (const auto* list : {&owed.missed, &owed.today}) {
        for (const auto& reminder : *list) {
            const auto on = storage::plusDays(reminder.dueOn, reminder.leadDays);
            if (reminder.hearing && on >= today)
                hearings[on].insert(*reminder.hearing);
            else if (reminder.deadline)
                dates[on].insert(*reminder.deadline);
        }
    }
    QStringList lines;
    for (const auto& [on, which] : hearings)
        //: %1 is "today", "tomorrow" or "in 3 days".
        lines << Reminders::tr("%n hearing(s) %1", nullptr, static_cast<int>(which.size()))
                     .arg(relativeDays(today, on));
    int overdue = 0;
    for (const auto& [on, which] : dates) {
        const auto count = static_cast<int>(which.size());
        if (on < today)
            overdue += count;
        else
            //: %1 is "today", "tomorrow" or "in 3 days".
            lines << Reminders::tr("%n date(s) due %1", nullptr, count).arg(relativeDays(today, on));
    }
    if (overdue > 0)
        lines << Reminders::tr("%n date(s) overdue", nullptr, overdue);
    return lines;
}

} // namespace client
