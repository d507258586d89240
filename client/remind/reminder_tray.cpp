// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/remind/reminder_tray.h"

#include "client/app/session.h"
#include "client/remind/reminder_text.h"

namespace client {

ReminderTray::ReminderTray(Session& session, QObject* parent) : QObject{parent}, m_session{session}
{
    m_icon.setIcon(QIcon{QStringLiteral(":/icons/amparo.svg")});
    m_icon.setToolTip(QStringLiteral("Amparo"));
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
    connect(&m_icon, &QSystemTrayIcon::activated, this, &ReminderTray::activated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &ReminderTray::activated);
    connect(&m_timer, &QTimer::timeout, this, &ReminderTray::look);
    m_timer.start(std::chrono::minutes{1});
}

void ReminderTray::look()
{
    m_session.writeQuietly(
        this, [](storage::Clinic& clinic) { return clinic.reminders().give(); },
        [this](storage::Result<storage::docket::OwedReminders> owed) {
            if (owed && (!owed->today.empty() || !owed->missed.empty()))
                tell(*owed);
        });
}

void ReminderTray::tell(const storage::docket::OwedReminders& owed)
{
    const auto lines = reminderLines(owed, m_session.today());
    if (!lines.isEmpty()) {
        if (m_icon.isVisible())
            m_icon.showMessage(QStringLiteral("Amparo"), lines.join(QLatin1Char{'\n'}), m_icon.icon());
        Q_EMIT reminded(lines);
    }
    m_session.announceChange();
}

} // namespace client
