// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/today_clock.h"

#include "i18n/zone.h"

namespace client::cli {

void TodayClock::pretend(storage::Date day, std::string_view zone)
{
    const auto local = i18n::toLocal(std::chrono::floor<std::chrono::seconds>(m_system.now()), zone);
    if (local)
        m_shift = std::chrono::days{storage::daysBetween(local->date, day)};
}

} // namespace client::cli
