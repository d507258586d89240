// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace client {

/// Seconds since the computer started, sleep included, so that a laptop that was closed for an hour was idle
/// for an hour.
std::chrono::seconds secondsSinceBoot();

/// Watches for keys and the mouse, and tells when nobody is there any more.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    /// `now` counts up; tests bring their own.
    explicit IdleWatch(std::function<std::chrono::seconds()> now = secondsSinceBoot,
                       QObject* parent = nullptr);

    /// Watches the whole application from now on; tells of idleness after `limit`.
    void start(std::chrono::minutes limit);
    /// Another limit, without taking the change for a sign of life.
    void setLimit(std::chrono::minutes limit) { m_limit = limit; }
    void stop();
    /// Compares the clock: the timer calls it every second.
    void look();

Q_SIGNALS:
    /// During the last minute, each second; any key stops it.
    void countedDown(int seconds);
    /// Someone is there again after a countdown.
    void woken();
    /// Nobody touched the computer for the whole time.
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<std::chrono::seconds()> m_now;
    std::chrono::seconds m_last{};
    std::chrono::seconds m_limit{};
    bool m_counting{false};
    QTimer m_timer;
};

} // namespace client
