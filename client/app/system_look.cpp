// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/system_look.h"

#include "client/widget/colours.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>

namespace client {

namespace {

constexpr QLatin1String service{"org.freedesktop.portal.Desktop"};
constexpr QLatin1String path{"/org/freedesktop/portal/desktop"};
constexpr QLatin1String interface{"org.freedesktop.portal.Settings"};
constexpr QLatin1String appearance{"org.freedesktop.appearance"};
constexpr QLatin1String colourScheme{"color-scheme"};
constexpr int patience = 500; // milliseconds: a desktop without an answer must not hold up the start

/// The portal says 1 for dark, 2 for light, 0 for no preference.
Tone toneOf(uint scheme)
{
    return scheme == 1 ? Tone::Dark : Tone::Light;
}

} // namespace

SystemLook::SystemLook(QObject* parent) :
    QObject{parent}, m_tone{isDark(QApplication::palette()) ? Tone::Dark : Tone::Light}
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << QString{appearance} << QString{colourScheme};
    const auto answer = bus.call(question, QDBus::Block, patience);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()) {
        auto value = answer.arguments().front();
        while (value.userType() == qMetaTypeId<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        m_tone = toneOf(value.toUInt());
    }
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(noteSetting(QString, QString, QDBusVariant)));
}

void SystemLook::noteSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != appearance || key != colourScheme)
        return;
    m_tone = toneOf(value.variant().toUInt());
    Q_EMIT toneChanged(m_tone);
}

} // namespace client
