// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/single_start.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace client {

namespace {
constexpr QLatin1String busName{"org.amparo.Amparo"};
constexpr QLatin1String objectPath{"/org/amparo/Amparo"};
}

SingleStart::SingleStart(QObject* parent) : QObject{parent}
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || bus.interface() == nullptr)
        return;
    if (bus.registerService(busName)) {
        bus.registerObject(objectPath, this, QDBusConnection::ExportScriptableSlots);
        return;
    }
    m_isSecond = bus.interface()->isServiceRegistered(busName);
    if (m_isSecond)
        bus.call(QDBusMessage::createMethodCall(busName, objectPath, busName, QStringLiteral("Raise")),
                 QDBus::Block, 2'000);
}

} // namespace client
