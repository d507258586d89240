// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/clock.h"
#include "storage/journal/head.h"
#include "storage/journal/hybrid_clock.h"
#include "storage/journal/signer.h"
#include "storage/sql/connection.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace storage::journal {

/// The signed chain of everything that happened, and the only way to write: see `Transaction`.
class Journal {
public:
    /// Reads the head of `db`. `signer` and `clock` outlive the journal.
    Journal(sql::Connection& db, const Signer& signer, const Clock& clock);

    sql::Connection& database() { return m_db; }
    const Signer& signer() const { return m_signer; }
    const Clock& clock() const { return m_clock; }
    const Head& head() const { return m_head; }
    /// The wall time of the last commit, as its device saw it.
    Milliseconds lastTime() const { return wallTimeOf(m_hlc); }
    /// Called after every commit, on the writer's thread, with the new head.
    void onSealed(std::function<void(const Head&)> tell) { m_tell = std::move(tell); }

private:
    friend class Transaction;

    sql::Connection& m_db;
    const Signer& m_signer;
    const Clock& m_clock;
    Head m_head;
    std::int64_t m_hlc{0};
    std::function<void(const Head&)> m_tell;
};

/// One signed unit of change: all of it or nothing. Rolls back in the destructor unless `commit()` was
/// reached.
class Transaction {
public:
    /// `action` is a word of the audit trail ("person-added"); `subject` the row it is about.
    Transaction(Journal& journal, std::string_view action, std::optional<Uuid> subject = {});
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    sql::Connection& database() { return m_journal.m_db; }
    const Uuid& user() const { return m_journal.m_signer.user(); }
    /// The journal's clock: one time for the whole commit, never before that of the last.
    Milliseconds time() const;
    Instant instant() const { return std::chrono::floor<std::chrono::seconds>(time()); }
    /// A new key, stamped with the commit's time; later ones sort after earlier ones.
    template <class Record> Id<Record> newId() { return {newUuid(time(), m_ids++)}; }

    void setSubject(const Uuid& subject) { m_subject = subject; }
    /// Words for the audit trail that no change says: where a backup went, how many rows an import had. No
    /// client data that an erasure could not reach.
    void setDetails(std::string details) { m_details = std::move(details); }

    /// Hashes the changes, signs, and commits. Throws `SqlError`.
    void commit();

private:
    Journal& m_journal;
    std::string m_action;
    std::optional<Uuid> m_subject;
    std::string m_details;
    std::int64_t m_hlc;
    std::int64_t m_firstChange{};
    std::uint32_t m_ids{0};
    bool m_done{false};
};

/// The last `limit` commits, newest first.
std::vector<Commit> recentCommits(sql::Connection& db, int limit);

} // namespace storage::journal
