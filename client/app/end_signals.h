// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace client {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that a shutdown of the computer parks drafts and
/// closes the vault as quitting does. One per program.
class EndSignals final : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);

Q_SIGNALS:
    void endRequested();

private:
    QSocketNotifier* m_notifier{nullptr};
};

} // namespace client
