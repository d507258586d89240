// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/look.h"

#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch_session.hpp>

#include <array>
#include <cstdlib>

namespace {

/// A warning of Qt is a failure, but for three that the offscreen platform always gives: it cannot do what a
/// screen can.
void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    constexpr std::array harmless{"This plugin does not support", "systemTrayWindowChanged",
                                  "XDG_RUNTIME_DIR"};
    for (const auto* words : harmless)
        if (message.contains(QLatin1String{words}))
            return;
    std::fputs(qPrintable(message + QLatin1Char{'\n'}), stderr);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::abort();
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // CMake runs this at build time to list the tests
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // no reminders of invented clients on this desktop
    qInstallMessageHandler(failOnWarning);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application{argc, argv};
    QApplication::setOrganizationName(QStringLiteral("amparo-tests"));
    client::applyLook(application, client::Tone::Light);
    return Catch::Session{}.run(argc, argv);
}
