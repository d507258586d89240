// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/connection.h"

#include "storage/sql/check.h"
#include "storage/sql/wiping_allocator.h"

#include <sqlite3.h>

#include <array>
#include <fstream>
#include <unordered_map>

extern "C" {
// sqlite3.h declares these only for programs that define SQLITE_HAS_CODEC before it; named here so that a
// library without encryption fails at link time.
// NOLINTNEXTLINE(readability-identifier-naming): SQLCipher's name
int sqlite3_key_v2(sqlite3* db, const char* name, const void* key, int size);
}

namespace storage::sql {

struct Close {
    void operator()(sqlite3* db) const noexcept { sqlite3_close_v2(db); }
};

struct Finalize {
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};

struct CachedStatement {
    std::unique_ptr<sqlite3_stmt, Finalize> handle;
    bool busy{false};
};

using Handle = std::unique_ptr<sqlite3, Close>;

namespace {

int openFlags(Access access)
{
    switch (access) {
    case Access::CreateNew: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::Writer:
    case Access::Reader: return SQLITE_OPEN_READWRITE;
    }
    throw std::logic_error{"unknown access"};
}

Handle opened(const std::filesystem::path& file, Access access)
{
    installWipingAllocator();
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &raw,
                                     openFlags(access) | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle handle{raw};
    check(raw, code);
    sqlite3_extended_result_codes(raw, 1);
    return handle;
}

/// SQLCipher takes a raw key as the text x'<64 hex digits>'.
void key(sqlite3* db, const Secret& secret)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    Secret text{secret.size() * 2 + 3};
    auto out = text.bytes();
    std::size_t at = 0;
    out[at++] = 'x';
    out[at++] = '\'';
    for (const auto byte : secret.bytes()) {
        out[at++] = static_cast<std::uint8_t>(digits[byte >> 4U]);
        out[at++] = static_cast<std::uint8_t>(digits[byte & 0x0fU]);
    }
    out[at] = '\'';
    check(db, sqlite3_key_v2(db, "main", text.bytes().data(), static_cast<int>(text.size())));
}

std::string firstValue(sqlite3* db, const char* sql)
{
    sqlite3_stmt* raw = nullptr;
    check(db, sqlite3_prepare_v2(db, sql, -1, &raw, nullptr));
    const std::unique_ptr<sqlite3_stmt, Finalize> statement{raw};
    const int code = sqlite3_step(raw);
    if (code == SQLITE_DONE)
        return {};
    if (code != SQLITE_ROW)
        check(db, code);
    const auto* value = reinterpret_cast<const char*>(sqlite3_column_text(raw, 0));
    return value == nullptr ? std::string{} : std::string{value};
}

void run(sqlite3* db, const char* script)
{
    check(db, sqlite3_exec(db, script, nullptr, nullptr, nullptr));
}

void require(bool condition, const char* what)
{
    if (!condition)
        throw SqlError{SQLITE_MISUSE, what};
}

/// A library that is not SQLCipher accepts a key, says nothing, and writes plain text: refuse it.
void requireEncryption(sqlite3* db)
{
    run(db, "PRAGMA cipher_log_level = NONE"); // else SQLCipher writes to standard error
    require(!firstValue(db, "PRAGMA cipher_version").empty(), "the SQLite library in use does not encrypt");
    run(db, "PRAGMA temp_store = MEMORY");
    require(firstValue(db, "PRAGMA temp_store") == "2",
            "temporary tables would be written to disk unencrypted");
}

void requireCiphertext(const std::filesystem::path& file)
{
    static constexpr std::string_view plainHeader = "SQLite format 3";
    std::array<char, plainHeader.size()> header{};
    std::ifstream stream{file, std::ios::binary};
    stream.read(header.data(), header.size());
    require(!stream || std::string_view{header.data(), header.size()} != plainHeader,
            "the database file is not encrypted");
}

void harden(sqlite3* db, Access access)
{
    // Advice of https://sqlite.org/security.html; cipher_memory_security stays off, see wiping_allocator.h.
    // A page that is not in the cache is decrypted and authenticated anew, which is what a list waits for:
    // the cache holds half of the tables of 62,687 cases.
    run(db,
        "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
        "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA recursive_triggers = ON;"
        "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "PRAGMA cache_size = -48000; PRAGMA busy_timeout = 5000;");
    check(db, sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr));
    check(db, sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr));
    if (access == Access::Reader)
        run(db, "PRAGMA query_only = ON");
}

} // namespace

struct Connection::Impl {
    Handle handle;
    std::unordered_map<std::string, CachedStatement> statements{}; // finalized before the handle closes

    explicit Impl(Handle opened) : handle{std::move(opened)} { }
};

Connection::Connection(const std::filesystem::path& file, const Secret& secret, Access access) :
    m_impl{std::make_unique<Impl>(opened(file, access))}
{
    auto* db = m_impl->handle.get();
    key(db, secret);
    requireEncryption(db);
    firstValue(db, "SELECT count(*) FROM sqlite_schema"); // the first read is where a wrong key shows
    harden(db, access);
    requireCiphertext(file);
}

Connection::~Connection() = default;
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;

Statement Connection::prepare(std::string_view sql)
{
    auto* db = m_impl->handle.get();
    auto& cached = m_impl->statements[std::string{sql}];
    const bool nested = cached.busy;
    if (!nested && cached.handle) {
        cached.busy = true;
        return Statement{cached.handle.get(), false, &cached.busy};
    }
    sqlite3_stmt* statement = nullptr;
    check(db,
          sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                             &statement, nullptr));
    if (nested)
        return Statement{statement, true, nullptr};
    cached.handle.reset(statement);
    cached.busy = true;
    return Statement{statement, false, &cached.busy};
}

void Connection::execute(std::string_view script)
{
    run(m_impl->handle.get(), std::string{script}.c_str());
}
std::int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_impl->handle.get());
}
std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_impl->handle.get());
}
bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_impl->handle.get()) == 0;
}
void Connection::interrupt() noexcept
{
    sqlite3_interrupt(m_impl->handle.get());
}
void Connection::checkpoint()
{
    execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Connection::backUpTo(const std::filesystem::path& file, const Secret& secret,
                          const std::function<bool(int, int)>& progress)
{
    const auto target = opened(file, Access::CreateNew);
    key(target.get(), secret);
    requireEncryption(target.get());
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)> backup{
        sqlite3_backup_init(target.get(), "main", m_impl->handle.get(), "main"), sqlite3_backup_finish};
    if (!backup)
        check(target.get(), sqlite3_extended_errcode(target.get()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup.get(), 1000);
        const int total = sqlite3_backup_pagecount(backup.get());
        if (progress && !progress(total - sqlite3_backup_remaining(backup.get()), total))
            throw SqlError{SQLITE_INTERRUPT, "backup cancelled"};
    }
    if (code != SQLITE_DONE)
        throw SqlError{code, sqlite3_errstr(code)};
}

Snapshot::Snapshot(Connection& db) : m_db{db}
{
    if (db.isInTransaction())
        return;
    db.prepare("BEGIN").run();
    m_begun = true;
}

Snapshot::~Snapshot()
{
    try {
        if (m_begun && m_db.isInTransaction()) // an error may have ended it already
            m_db.execute("ROLLBACK");
    } catch (const SqlError&) {
        // Nothing was written that could stay behind.
    }
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    try {
        m_db.execute("ROLLBACK");
    } catch (const SqlError&) {
        // SQLite has already rolled back; there is nothing left to undo.
    }
}

void Transaction::commit()
{
    m_db.execute("COMMIT");
    m_done = true;
}

} // namespace storage::sql
