// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/task/task_runner.h"
#include "storage/clinic.h"

#include <QObject>

#include <functional>
#include <memory>

namespace client {

class Drafts;

/// One unlocked sitting: from the passphrase to the lock. Pages read and write the clinic through it, never
/// directly.
class Session final : public QObject {
    Q_OBJECT

public:
    /// `reader` and `writer` outlive the session; both may be the same `InlineRunner` in tests.
    Session(std::unique_ptr<storage::Clinic> clinic, TaskRunner& reader, TaskRunner& writer,
            QObject* parent = nullptr);
    ~Session() override;

    /// Runs `work(clinic)`, which uses the clinic's reader only, and brings its result to `done` on the GUI
    /// thread.
    template <class Work, class Done> void read(QObject* receiver, Work work, Done done)
    {
        m_reader.run(
            receiver, [clinic = m_clinic, work = std::move(work)]() mutable { return work(*clinic); },
            std::move(done));
    }

    /// Runs `work(clinic)`, which uses the clinic's writer and returns a Result; `changed()` follows a
    /// success.
    template <class Work, class Done> void write(QObject* receiver, Work work, Done done)
    {
        m_writer.run(
            this, [clinic = m_clinic, work = std::move(work)]() mutable { return work(*clinic); },
            [this, alive = QPointer<QObject>{receiver}, done = std::move(done)](auto&& result) mutable {
                const bool succeeded{result};
                if (alive)
                    done(std::forward<decltype(result)>(result));
                if (succeeded)
                    announceChange();
            });
    }

    /// The same without `changed()`: for what no page shows, such as drafts, or announces itself when it
    /// must.
    template <class Work, class Done> void writeQuietly(QObject* receiver, Work work, Done done)
    {
        m_writer.run(
            receiver, [clinic = m_clinic, work = std::move(work)]() mutable { return work(*clinic); },
            std::move(done));
    }

    /// Reads the settings again, then emits `changed()`.
    void announceChange();
    /// Reads what the page Today needs into the database's cache, so that the page has it at once.
    void readToday();
    /// Reads what lists of people need, piece by piece between other work, so that the first search is as
    /// fast as the second.
    void readAhead() { readAheadFrom(0); }

    /// What is typed and not yet saved.
    Drafts& drafts() const { return *m_drafts; }
    /// Makes what is running now stop with `Cancelled`.
    void interrupt() noexcept { m_clinic->interrupt(); }
    /// Ends the sitting: stops what runs, parks what is being typed and lets go of the vault. The session is
    /// of no use afterwards. `ended` is called when the vault is closed and its keys are wiped, unless
    /// `receiver` is gone.
    void end(QObject* receiver, std::function<void()> ended);

    /// Who unlocked, the news of the unlock, the day: values that need no connection.
    const std::filesystem::path& folder() const { return m_clinic->folder(); }
    const storage::User& user() const { return m_clinic->user(); }
    const storage::UnlockNews& news() const { return m_clinic->news(); }
    storage::Date today() const { return m_clinic->today(); }
    /// The clinic's settings as of the last read; refreshed before `changed()`.
    const storage::ClinicSettings& settings() const { return m_settings; }

Q_SIGNALS:
    /// After every successful write: visible pages read again, hidden ones when they are shown.
    void changed();

private:
    void readAheadFrom(int part);

    std::shared_ptr<storage::Clinic> m_clinic; ///< Work that is still running keeps it alive.
    TaskRunner& m_reader;
    TaskRunner& m_writer;
    storage::ClinicSettings m_settings;
    std::unique_ptr<Drafts> m_drafts;
};

} // namespace client
