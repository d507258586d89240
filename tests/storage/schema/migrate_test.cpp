// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/derived.h"
#include "storage/schema/journal_triggers.h"
#include "storage/schema/migrate.h"
#include "tests/support/test_vault.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using schema::Migration;

namespace {

std::int64_t count(sql::Connection& db, const std::string& from)
{
    return db.prepare("SELECT count(*) FROM " + from)
        .one([](sql::Row row) { return row.integer(0); })
        .value();
}

} // namespace

TEST_CASE("A new file and an old one reach the newest schema by the same path", "[schema]")
{
    const TemporaryFolder folder;
    const auto all = schema::migrations();
    for (std::size_t start = 0; start <= all.size(); ++start) {
        sql::Connection db{folder.path() / std::to_string(start), TestVault::key(), sql::Access::CreateNew};
        schema::migrate(db, all.first(start));
        CHECK(schema::versionOf(db) == start);
        const auto went = schema::migrate(db);
        CHECK(went.from == start);
        CHECK(went.to == all.size());
        CHECK(schema::versionOf(db) == all.size());
    }
}

TEST_CASE("A step that fails leaves the version before it", "[schema]")
{
    TestVault vault;
    const std::vector<Migration> broken{
        schema::migrations()[0],
        schema::migrations()[1],
        {"0003_broken", "CREATE TABLE extra (id BLOB) STRICT; SELECT nonsense;"}};
    CHECK_THROWS_AS(schema::migrate(vault.db, broken), sql::SqlError);
    CHECK(schema::versionOf(vault.db) == 2);
    CHECK(count(vault.db, "sqlite_schema WHERE name = 'extra'") == 0);
    CHECK(count(vault.db, "sqlite_schema WHERE type = 'trigger' AND name = 'journal_person_insert'") == 1);
}

TEST_CASE("A file of a newer program is refused", "[schema]")
{
    TestVault vault;
    vault.db.execute("PRAGMA user_version = 99");
    CHECK_THROWS_AS(schema::migrate(vault.db), schema::FileTooNew);
}

TEST_CASE("Every table is journaled by triggers that match its columns, or listed as derived", "[schema]")
{
    TestVault vault;
    const auto tables = schema::journaledTables(vault.db);
    CHECK(std::find(tables.begin(), tables.end(), "person") != tables.end());
    for (const auto& table : tables) {
        for (const std::string op : {"insert", "update", "delete"}) {
            const auto name = "journal_" + table + "_" + op;
            const auto sql = vault.db.prepare("SELECT sql FROM sqlite_schema WHERE name = ?1")
                                 .bind(name)
                                 .one([](sql::Row row) { return row.text(0); });
            INFO(name);
            REQUIRE(sql);
            CHECK(schema::journalTriggerSql(vault.db, table).find(*sql) != std::string::npos);
        }
    }
    for (const auto name : schema::unjournaledTables)
        CHECK(count(vault.db, "sqlite_schema WHERE name = '" + std::string{name} + "'") == 1);
}

TEST_CASE("Every journaled table has an id of its own and is strict", "[schema]")
{
    TestVault vault;
    for (const auto& table : schema::journaledTables(vault.db)) {
        INFO(table);
        CHECK(count(vault.db,
                    "pragma_table_info('" + table + "') WHERE name = 'id' AND type = 'BLOB' AND \"notnull\"")
              == 1);
        CHECK(count(vault.db, "pragma_table_list WHERE name = '" + table + "' AND strict") == 1);
    }
}
