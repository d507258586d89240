// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/remind/reminder_text.h"
#include "client/text/translation.h"

#include <QApplication>

#include <catch2/catch_test_macros.hpp>

using namespace client;
using namespace std::chrono_literals;

namespace {

template <class Record> storage::Id<Record> idOf(std::uint8_t number)
{
    storage::Id<Record> id;
    id.value.bytes[0] = number;
    return id;
}

} // namespace

TEST_CASE("A notification counts and names nobody", "[remind]")
{
    Translation translation;
    QApplication::installTranslator(&translation);
    constexpr storage::Date today{2026y / 11 / 24};
    const auto hearing = idOf<storage::Hearing>(1);
    const storage::docket::OwedReminders owed{
        .today
        = {{.hearing = hearing, .leadDays = 1, .dueOn = today},
           {.hearing = hearing, .chain = storage::ReminderChain::DocketKeeper, .leadDays = 1, .dueOn = today},
           {.deadline = idOf<storage::Deadline>(2), .leadDays = 0, .dueOn = today},
           {.deadline = idOf<storage::Deadline>(3), .leadDays = 0, .dueOn = today}},
        .missed
        = {{.deadline = idOf<storage::Deadline>(4), .leadDays = 1, .dueOn = storage::plusDays(today, -10)}}};
    CHECK(reminderLines(owed, today)
          == QStringList{QStringLiteral("1 hearing tomorrow"), QStringLiteral("2 dates due today"),
                         QStringLiteral("1 date overdue")});
    translation.use(i18n::Language::Spanish);
    CHECK(reminderLines(owed, today)
          == QStringList{QStringLiteral("1 audiencia mañana"), QStringLiteral("2 fechas límite hoy"),
                         QStringLiteral("1 fecha límite vencida")});
    QApplication::removeTranslator(&translation);
}
