// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace client {

/// Tells when the computer goes to sleep, the lid closes or the screen is locked, and holds sleep back for
/// the moment it takes to close the vault. Without logind or a screen saver on the bus it stays silent.
class SleepWatch final : public QObject {
    Q_OBJECT

public:
    explicit SleepWatch(QObject* parent = nullptr);

    /// Holds sleep back until `release`.
    void hold();
    /// The vault is closed: the computer may sleep.
    void release();

Q_SIGNALS:
    /// Lock now.
    void awayRequested();

private Q_SLOTS:
    void noteSleep(bool begins);
    void noteScreenSaver(bool active);
    void noteLock();

private:
    QDBusUnixFileDescriptor m_inhibitor;
};

} // namespace client
