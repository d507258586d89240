// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace client {

/// Runs storage work off the GUI thread and brings the result back to it. The only thread code of the client.
class TaskRunner {
public:
    virtual ~TaskRunner() = default;

    /// Calls `work()` where the connection lives, then `done(result)` on the GUI thread.
    /// `done` is dropped if `receiver` is gone by then, so closing a window is always safe.
    template <class Work, class Done> void run(QObject* receiver, Work work, Done done)
    {
        const QPointer<QObject> alive{receiver};
        post([this, alive, work = std::move(work), done = std::move(done)]() mutable {
            auto result = std::make_shared<decltype(work())>(work());
            reply([alive, result, done = std::move(done)]() mutable {
                if (alive)
                    done(std::move(*result));
            });
        });
    }

protected:
    virtual void post(std::function<void()> work) = 0;
    virtual void reply(std::function<void()> done) = 0;
};

/// For tests and pictures: everything happens before `run` returns.
class InlineRunner final : public TaskRunner {
    void post(std::function<void()> work) override { work(); }
    void reply(std::function<void()> done) override { done(); }
};

/// For the program: one worker thread, which uses one connection.
class ThreadRunner final : public TaskRunner {
    Q_DISABLE_COPY_MOVE(ThreadRunner)

public:
    ThreadRunner();
    /// Waits for the work that is under way; what is still queued is done too.
    ~ThreadRunner() override;

private:
    void post(std::function<void()> work) override;
    void reply(std::function<void()> done) override;

    QThread m_thread;
    QObject m_worker; ///< Lives in `m_thread`.
    QObject m_gui; ///< Lives in the thread that made the runner.
};

} // namespace client
