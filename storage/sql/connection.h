// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/secret.h"
#include "storage/sql/sql_error.h"
#include "storage/sql/statement.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

struct sqlite3;

namespace storage::sql {

/// How a database is opened. A `Reader` refuses every write.
enum class Access { CreateNew, Writer, Reader };

/// An open, keyed database. One thread uses it at a time; only `interrupt` may come from another.
class Connection {
public:
    /// Opens `file` with the raw 32-byte key `secret` and makes sure that what is written is encrypted and
    /// that nothing is spilled in plain text (the sequence of docs/decisions/0003). Throws `SqlError`:
    /// `NotADatabase` for a wrong key.
    Connection(const std::filesystem::path& file, const Secret& secret, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;

    /// `sql` is prepared once and kept: pass literals, with `?n` for every value.
    Statement prepare(std::string_view sql);
    /// Runs a script of statements without parameters.
    void execute(std::string_view script);
    /// The rowid of the last row this connection inserted.
    std::int64_t lastInsertId() const;
    /// Rows the last statement changed.
    std::int64_t changes() const;
    bool isInTransaction() const;
    /// Makes the running statement fail with `Interrupted`. Safe from any thread.
    void interrupt() noexcept;
    /// Moves the write-ahead log into the file and empties it.
    void checkpoint();
    /// Copies the whole database to `file`, encrypted under the key `secret`; calls `progress(done, total)`
    /// in pages, which stops the copy by returning false (then `Interrupted` is thrown).
    void backUpTo(const std::filesystem::path& file, const Secret& secret,
                  const std::function<bool(int, int)>& progress = {});

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// All or nothing, without a journal entry: for schema and key work below the journal. Services use
/// `journal::Transaction`. Rolls back in the destructor unless `commit()` was reached.
class Transaction {
public:
    explicit Transaction(Connection& db) : m_db{db} { m_db.execute("BEGIN IMMEDIATE"); }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& m_db;
    bool m_done{false};
};

/// Everything that is read while it lives is of one moment, and the file is locked once. Within a transaction
/// that is so already.
class Snapshot {
public:
    explicit Snapshot(Connection& db);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& m_db;
    bool m_begun{false};
};

} // namespace storage::sql
