// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/end_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace client {

namespace {

// A signal handler can reach nothing else.
int writeEnd = -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void noteSignal(int /*signal*/)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject{parent}
{
    int ends[2]{};
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier{ends[0], QSocketNotifier::Read, this};
    connect(m_notifier, &QSocketNotifier::activated, this, [this, readEnd = ends[0]] {
        char bytes[16];
        while (read(readEnd, bytes, sizeof bytes) > 0) { }
        Q_EMIT endRequested();
    });
    struct sigaction action{};
    action.sa_handler = noteSignal;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaction(signal, &action, nullptr);
}

} // namespace client
