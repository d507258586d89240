// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/sleep_watch.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace client {

namespace {

constexpr QLatin1String login{"org.freedesktop.login1"};
constexpr QLatin1String loginPath{"/org/freedesktop/login1"};
constexpr QLatin1String manager{"org.freedesktop.login1.Manager"};
constexpr QLatin1String loginSession{"org.freedesktop.login1.Session"};

} // namespace

SleepWatch::SleepWatch(QObject* parent) : QObject{parent}
{
    auto system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(login, loginPath, manager, QStringLiteral("PrepareForSleep"), this,
                       SLOT(noteSleep(bool)));
        system.connect(login, QString{}, loginSession, QStringLiteral("Lock"), this, SLOT(noteLock()));
    }
    auto desktop = QDBusConnection::sessionBus();
    for (const auto* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        if (desktop.isConnected())
            desktop.connect(QString{}, QString{}, QString::fromLatin1(name), QStringLiteral("ActiveChanged"),
                            this, SLOT(noteScreenSaver(bool)));
}

void SleepWatch::hold()
{
    auto system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    auto call = QDBusMessage::createMethodCall(login, loginPath, manager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Amparo") << QStringLiteral("Closes the clinic")
         << QStringLiteral("delay");
    auto* watcher = new QDBusPendingCallWatcher{system.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply{*watcher};
        if (reply.isValid())
            m_inhibitor = reply.value();
        watcher->deleteLater();
    });
}

void SleepWatch::release()
{
    m_inhibitor = {};
}

void SleepWatch::noteSleep(bool begins)
{
    if (begins)
        Q_EMIT awayRequested();
}

void SleepWatch::noteScreenSaver(bool active)
{
    if (active)
        Q_EMIT awayRequested();
}

void SleepWatch::noteLock()
{
    Q_EMIT awayRequested();
}

} // namespace client
