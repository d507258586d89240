// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/remind/reminder_tray.h"

#include "client/app/session.h"
#include "client/remind/reminder_text.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

namespace client {

ReminderTray::ReminderTray(Session& session, QObject* parent) : QObject{parent}, m_session{session}
{
    m_icon.setIcon(QIcon{QStringLiteral(":/icons/amparo.svg")});
    m_icon.setToolTip(QStringLiteral("Amparo"));
    connect(&m_icon, &QSystemTrayIcon::activated, this, &ReminderTray::activated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &ReminderTray::activated);
    connect(&m_timer, &QTimer::timeout, this, &ReminderTray::look);
    m_timer.start(std::chrono::minutes{1});
}

/// Desktops without a place for icons still show notifications.
static void notifyDesktop(const QString& text)
{
    constexpr QLatin1String service{"org.freedesktop.Notifications"};
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto notice = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"),
                                                 service, QStringLiteral("Notify"));
    notice << QStringLiteral("Amparo") << 0U << QGuiApplication::desktopFileName() << QStringLiteral("Amparo")
           << text << QStringList{} << QVariantMap{} << -1;
    bus.send(notice);
}

void ReminderTray::look()
{
    if (!m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable()) // the desktop's may start later
        m_icon.show();
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
        const auto text = lines.join(QLatin1Char{'\n'});
        if (m_icon.isVisible())
            m_icon.showMessage(QStringLiteral("Amparo"), text, m_icon.icon());
        else
            notifyDesktop(text);
        Q_EMIT reminded(lines);
    }
    m_session.announceChange();
}

} // namespace client
