// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/offscreen.h"

#include <QByteArray>
#include <QString>

namespace client::cli {
namespace {

QtMessageHandler handlerBefore{nullptr};

/// A window of no screen has no size hints, and a service account has no folder for its session: neither
/// matters to someone who asked for a PDF.
void passOn(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (text.contains(QLatin1String{"propagateSizeHints"}) || text.contains(QLatin1String{"XDG_RUNTIME_DIR"}))
        return;
    handlerBefore(type, context, text);
}

} // namespace

void prepareOffscreen(bool followEnvironment)
{
    if (!followEnvironment || qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // without it Qt looks for a display and aborts
    if (handlerBefore == nullptr)
        handlerBefore = qInstallMessageHandler(passOn);
}

} // namespace client::cli
