// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/docket/reminders.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace client {

class Session;

/// Gives reminders while the clinic is unlocked: at once, then every minute. The desktop's notification names
/// nobody.
class ReminderTray final : public QObject {
    Q_OBJECT

public:
    explicit ReminderTray(Session& session, QObject* parent = nullptr);

    /// Asks the clinic what is owed now: the timer calls it.
    void look();

Q_SIGNALS:
    /// Lines were shown, for the window that has no tray.
    void reminded(const QStringList& lines);
    /// The icon was clicked.
    void activated();

private:
    void tell(const storage::docket::OwedReminders& owed);

    Session& m_session;
    QSystemTrayIcon m_icon;
    QTimer m_timer;
};

} // namespace client
