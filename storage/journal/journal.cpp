// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journal.h"

#include "storage/journal/sealing.h"

#include <algorithm>
#include <limits>

namespace storage::journal {
namespace {

Hash hashIn(sql::Row row, int column)
{
    const auto bytes = row.blob(column);
    Hash hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

} // namespace

Journal::Journal(sql::Connection& db, const Signer& signer, const Clock& clock) :
    m_db{db}, m_signer{signer}, m_clock{clock}
{
    m_db.prepare("SELECT seq, hash, hlc FROM journal_commit ORDER BY seq DESC LIMIT 1")
        .one([&](sql::Row row) {
            m_head = {row.integer(0), hashIn(row, 1)};
            m_hlc = row.integer(2);
            return true;
        });
}

Transaction::Transaction(Journal& journal, std::string_view action, std::optional<Uuid> subject) :
    m_journal{journal}, m_action{action}, m_subject{subject},
    m_hlc{nextHybridTime(journal.m_hlc, journal.m_clock.now())}
{
    auto& db = m_journal.m_db;
    db.execute("BEGIN IMMEDIATE");
    try {
        m_firstChange = db.prepare("SELECT coalesce(max(n), 0) + 1 FROM journal_change")
                            .one([](sql::Row row) { return row.integer(0); })
                            .value();
        db.prepare("INSERT INTO journal_open (one, seq, action) VALUES (1, ?1, ?2)")
            .bind(m_journal.m_head.seq + 1, m_action)
            .run();
    } catch (...) {
        db.execute("ROLLBACK");
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    try {
        m_journal.m_db.execute("ROLLBACK");
    } catch (const sql::SqlError&) {
        // SQLite has already rolled back; there is nothing left to undo.
    }
}

Milliseconds Transaction::time() const
{
    return wallTimeOf(m_hlc);
}

void Transaction::commit()
{
    auto& db = m_journal.m_db;
    const auto changes = hashChanges(db, m_firstChange, std::numeric_limits<std::int64_t>::max());
    const Commit commit{.seq = m_journal.m_head.seq + 1,
                        .hlc = m_hlc,
                        .device = m_journal.m_signer.device(),
                        .user = m_journal.m_signer.user(),
                        .action = m_action,
                        .subject = m_subject,
                        .details = m_details,
                        .changes = changes.count};
    const auto hash = hashCommit(m_journal.m_head.hash, commit, changes.hash);
    const auto signature = m_journal.m_signer.sign(hash);
    db.prepare(R"(
        INSERT INTO journal_commit (seq, hlc, device, user, action, subject, details, changes, prev, hash, signature)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
    )")
        .bind(commit.seq, commit.hlc, commit.device, commit.user, commit.action, commit.subject,
              commit.details, commit.changes, sql::BytesView{m_journal.m_head.hash}, sql::BytesView{hash},
              sql::BytesView{signature})
        .run();
    db.execute("DELETE FROM journal_open");
    db.execute("COMMIT");
    m_done = true;
    m_journal.m_head = {commit.seq, hash};
    m_journal.m_hlc = m_hlc;
    if (m_journal.m_tell)
        m_journal.m_tell(m_journal.m_head);
}

std::vector<Commit> recentCommits(sql::Connection& db, int limit)
{
    return db
        .prepare(R"(
        SELECT seq, hlc, device, user, action, subject, details, changes
        FROM journal_commit ORDER BY seq DESC LIMIT ?1
    )")
        .bind(limit)
        .all(readCommit);
}

} // namespace storage::journal
