// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <ctime>
#include <utility>

namespace client {

namespace {
constexpr std::chrono::seconds countdown{60};
}

std::chrono::seconds secondsSinceBoot()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds{time.tv_sec};
}

IdleWatch::IdleWatch(std::function<std::chrono::seconds()> now, QObject* parent) :
    QObject{parent}, m_now{std::move(now)}
{
    m_timer.setInterval(std::chrono::seconds{1});
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(std::chrono::minutes limit)
{
    m_limit = limit;
    m_last = m_now();
    m_counting = false;
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void IdleWatch::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::look()
{
    const auto left = m_limit - (m_now() - m_last);
    if (left <= std::chrono::seconds{0}) {
        stop();
        Q_EMIT idle();
    } else if (left <= countdown) {
        m_counting = true;
        Q_EMIT countedDown(static_cast<int>(left.count()));
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_last = m_now();
        if (std::exchange(m_counting, false))
            Q_EMIT woken();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace client
