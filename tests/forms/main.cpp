// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include <catch2/catch_session.hpp>

#include <cstdio>
#include <cstdlib>

/// A warning from Qt is a bug in our code: the test run stops there.
static void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (text.contains(QLatin1String{"XDG_RUNTIME_DIR"}))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg)
        std::abort();
}

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // CMake runs us at build time too, to list the tests
    qInstallMessageHandler(failOnWarning);
    const QGuiApplication app{argc, argv};
    return Catch::Session{}.run(argc, argv);
}
