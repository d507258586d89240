// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_HAS_CODEC 1 // declares sqlite3_key_v2
#include "tests/bench/bare_sql.h"

#include "storage/schema/journal_triggers.h"
#include "storage/schema/migrate.h"
#include "tests/bench/stopwatch.h"

#include <sqlite3.h>

#include <cstdio>
#include <map>
#include <span>
#include <stdexcept>

namespace bench {
namespace {

using namespace storage;

/// How much of a table is in memory while it is copied.
constexpr std::size_t valuesAtOnce = 100'000;

struct Value {
    int type{};
    std::int64_t integer{};
    std::string bytes{};
};

void check(sqlite3* db, int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw std::runtime_error{sqlite3_errmsg(db)};
}

std::string hexKey(const Secret& key)
{
    std::string text = "x'";
    for (const auto byte : key.bytes()) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", byte);
        text += digits;
    }
    return text + "'";
}

Value valueAt(sqlite3_stmt* statement, int column)
{
    Value value{.type = sqlite3_column_type(statement, column)};
    if (value.type == SQLITE_INTEGER)
        value.integer = sqlite3_column_int64(statement, column);
    else if (value.type != SQLITE_NULL)
        value.bytes.assign(static_cast<const char*>(sqlite3_column_blob(statement, column)),
                           static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    return value;
}

void bind(sqlite3_stmt* statement, int index, const Value& value)
{
    const auto size = static_cast<int>(value.bytes.size());
    if (value.type == SQLITE_INTEGER)
        sqlite3_bind_int64(statement, index, value.integer);
    else if (value.type == SQLITE_TEXT)
        sqlite3_bind_text(statement, index, value.bytes.data(), size, SQLITE_STATIC);
    else if (value.type == SQLITE_BLOB)
        sqlite3_bind_blob(statement, index, value.bytes.data(), size, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, index);
}

void insert(sqlite3* db, sqlite3_stmt* statement, std::span<const Value> values)
{
    for (std::size_t column = 0; column < values.size(); ++column)
        bind(statement, static_cast<int>(column) + 1, values[column]);
    check(db, sqlite3_step(statement));
    sqlite3_reset(statement);
}

} // namespace

struct BareSql::Impl {
    sqlite3* db{nullptr};
    std::map<std::string, sqlite3_stmt*> statements{};

    sqlite3_stmt* prepare(const std::string& sql)
    {
        auto& statement = statements[sql];
        if (statement == nullptr)
            check(db, sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr));
        sqlite3_reset(statement);
        return statement;
    }
};

BareSql::BareSql(const std::filesystem::path& file, const Secret& key) : m_impl{new Impl}
{
    check(nullptr, sqlite3_open(file.c_str(), &m_impl->db));
    const auto text = hexKey(key);
    check(m_impl->db, sqlite3_key_v2(m_impl->db, "main", text.data(), static_cast<int>(text.size())));
    execute("PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA "
            "cache_size = -48000;");
}

BareSql::~BareSql()
{
    for (const auto& [sql, statement] : m_impl->statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_impl->db);
    delete m_impl;
}

void BareSql::execute(const std::string& script)
{
    check(m_impl->db, sqlite3_exec(m_impl->db, script.c_str(), nullptr, nullptr, nullptr));
}

int BareSql::query(const std::string& sql, const std::string& parameter)
{
    auto* statement = m_impl->prepare(sql);
    sqlite3_bind_text(statement, 1, parameter.data(), static_cast<int>(parameter.size()), SQLITE_STATIC);
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    sqlite3_reset(statement);
    return rows;
}

std::int64_t BareSql::number(const std::string& sql)
{
    auto* statement = m_impl->prepare(sql);
    const std::int64_t value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_reset(statement);
    return value;
}

double BareSql::copyTable(BareSql& from, const std::string& table)
{
    auto* source = from.m_impl->prepare("SELECT * FROM \"" + table + '"');
    const int columns = sqlite3_column_count(source);
    std::string marks;
    for (int column = 0; column < columns; ++column)
        marks += column == 0 ? "?" : ", ?";
    auto* target = m_impl->prepare("INSERT INTO \"" + table + "\" VALUES (" + marks + ")");
    double time = 0;
    std::vector<Value> values;
    bool more = true;
    while (more) {
        values.clear();
        while (values.size() < valuesAtOnce && (more = sqlite3_step(source) == SQLITE_ROW))
            for (int column = 0; column < columns; ++column)
                values.push_back(valueAt(source, column));
        time += milliseconds([&] {
            for (std::size_t at = 0; at < values.size(); at += static_cast<std::size_t>(columns))
                insert(m_impl->db, target, std::span{values}.subspan(at, static_cast<std::size_t>(columns)));
        });
    }
    sqlite3_reset(source);
    return time;
}

double BareSql::bytesOf(const std::vector<std::string>& tables)
{
    // Debian's library has no dbstat: what a table and its indexes fill is what dropping it sets free.
    const auto freePages = number("PRAGMA freelist_count");
    execute("PRAGMA foreign_keys = OFF; PRAGMA secure_delete = OFF; BEGIN");
    for (const auto& table : tables)
        execute("DROP TABLE \"" + table + '"');
    const auto freed = number("PRAGMA freelist_count") - freePages;
    execute("ROLLBACK");
    return static_cast<double>(freed * number("PRAGMA page_size"));
}

const std::vector<std::string>& intakeTables()
{
    static const std::vector<std::string> tables{"person",    "a_number",         "alias",       "phone",
                                                 "household", "household_member", "client_case", "entry",
                                                 "hearing",   "hearing_case",     "deadline",    "note"};
    return tables;
}

double bareInserts(BareSql& from, const std::filesystem::path& file)
{
    Secret key{32};
    key.bytes()[0] = 1;
    {
        sql::Connection db{file, key, sql::Access::CreateNew};
        schema::migrate(db);
        schema::dropJournalTriggers(db);
    }
    BareSql bare{file, key};
    bare.execute("BEGIN");
    double time = 0;
    for (const auto& table : intakeTables())
        time += bare.copyTable(from, table);
    return time + milliseconds([&] { bare.execute("COMMIT"); });
}

} // namespace bench
