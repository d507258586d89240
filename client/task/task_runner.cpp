// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/task/task_runner.h"

namespace client {

ThreadRunner::ThreadRunner()
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ThreadRunner::~ThreadRunner()
{
    // The quit waits behind the work in the queue.
    QMetaObject::invokeMethod(&m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void ThreadRunner::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

void ThreadRunner::reply(std::function<void()> done)
{
    QMetaObject::invokeMethod(&m_gui, std::move(done), Qt::QueuedConnection);
}

} // namespace client
