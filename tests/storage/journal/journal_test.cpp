// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journal.h"
#include "storage/journal/verify.h"
#include "storage/schema/journal_triggers.h"
#include "tests/support/test_vault.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace storage;
using journal::Fault;
using journal::Transaction;

namespace {

struct Change {
    std::string table;
    std::string op;
    std::string before;
    std::string after;

    friend bool operator==(const Change&, const Change&) = default;
};

std::vector<Change> changesOf(sql::Connection& db, std::int64_t seq)
{
    return db
        .prepare("SELECT \"table\", op, coalesce(before, ''), coalesce(after, '') FROM journal_change WHERE "
                 "seq = ?1 ORDER BY n")
        .bind(seq)
        .all([](sql::Row row) { return Change{row.text(0), row.text(1), row.text(2), row.text(3)}; });
}

void insertSetting(sql::Connection& db, const Uuid& id, const char* key, const char* value)
{
    db.prepare("INSERT INTO setting (id, key, value) VALUES (?1, ?2, ?3)").bind(id, key, value).run();
}

Uuid setSetting(TestVault& vault, const char* key, const char* value)
{
    Transaction transaction{vault.journal, "setting-changed"};
    const auto id = transaction.newId<struct Setting>().value;
    insertSetting(vault.db, id, key, value);
    transaction.commit();
    return id;
}

/// Changes what the journal says, as someone with the vault's key but not the program could.
void tamper(TestVault& vault, const std::string& sql)
{
    for (const auto* trigger : {"journal_commit_kept_update", "journal_commit_kept_delete",
                                "journal_change_kept_delete", "journal_change_kept_update"})
        vault.db.execute(std::string{"DROP TRIGGER "} + trigger);
    vault.db.execute(sql);
}

} // namespace

TEST_CASE("A commit records which fields changed, from what to what", "[journal]")
{
    TestVault vault;
    const auto id = setSetting(vault, "clinic.name", "Puerta Abierta");
    const auto seq = vault.journal.head().seq;
    CHECK(changesOf(vault.db, seq)
          == std::vector<Change>{
              {"setting", "insert", "", R"({"key":"clinic.name","value":"Puerta Abierta"})"}});

    Transaction transaction{vault.journal, "setting-changed"};
    vault.db.prepare("UPDATE setting SET value = ?2 WHERE id = ?1").bind(id, "Puerta \"Ancha\"").run();
    vault.db.prepare("DELETE FROM setting WHERE id = ?1").bind(id).run();
    transaction.commit();
    CHECK(changesOf(vault.db, seq + 1)
          == std::vector<Change>{
              {"setting", "update", R"({"value":"Puerta Abierta"})", R"({"value":"Puerta \"Ancha\""})"},
              {"setting", "delete", R"({"key":"clinic.name","value":"Puerta \"Ancha\""})", ""}});
    CHECK(journal::verify(vault.db).empty());
}

TEST_CASE("No row of any journaled table changes outside a commit", "[journal]")
{
    TestVault vault;
    vault.db.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    for (const auto& table : schema::journaledTables(vault.db)) {
        INFO(table);
        // One row with a value of the right type in every column, whatever the table.
        std::string columns;
        std::string values;
        vault.db.prepare("SELECT name, type FROM pragma_table_info(?1)").bind(table).each([&](sql::Row row) {
            columns += (columns.empty() ? "\"" : ", \"") + row.text(0) + '"';
            values += std::string{values.empty() ? "" : ", "}
                + (row.text(0) == "n"          ? "NULL"
                       : row.text(1) == "BLOB" ? "randomblob(16)"
                       : row.text(1) == "TEXT" ? "hex(randomblob(8))"
                                               : "1");
        });
        const auto insert = "INSERT INTO \"" + table + "\" (" + columns + ") VALUES (" + values + ")";
        const auto update = "UPDATE \"" + table + "\" SET id = randomblob(16)";
        const auto remove = "DELETE FROM \"" + table + "\"";
        CHECK_THROWS_AS(vault.db.execute(insert), sql::SqlError);
        {
            Transaction transaction{vault.journal, "test"};
            vault.db.execute(insert);
            transaction.commit();
        }
        CHECK(changesOf(vault.db, vault.journal.head().seq).back().table == table);
        CHECK_THROWS_AS(vault.db.execute(update), sql::SqlError);
        CHECK_THROWS_AS(vault.db.execute(remove), sql::SqlError);
        CHECK_THROWS_AS(vault.db.execute("REPLACE" + insert.substr(6)), sql::SqlError);
    }
}

TEST_CASE("A commit that was not sealed cannot be kept", "[journal]")
{
    TestVault vault;
    vault.db.execute("BEGIN IMMEDIATE");
    vault.db.prepare("INSERT INTO journal_open (one, seq, action) VALUES (1, ?1, 'sly')")
        .bind(vault.journal.head().seq + 1)
        .run();
    insertSetting(vault.db, newUuid(vault.clock.now()), "a", "b");
    CHECK_THROWS_AS(vault.db.execute("COMMIT"), sql::SqlError);
    vault.db.execute("ROLLBACK");
    CHECK(journal::verify(vault.db).empty());
}

TEST_CASE("A transaction that is given up leaves no row and no entry", "[journal]")
{
    TestVault vault;
    const auto before = vault.journal.head();
    {
        Transaction transaction{vault.journal, "setting-changed"};
        insertSetting(vault.db, newUuid(vault.clock.now()), "a", "b");
    }
    CHECK(vault.journal.head() == before);
    CHECK(vault.db.prepare("SELECT count(*) FROM setting").one([](sql::Row row) { return row.integer(0); })
          == 0);
}

TEST_CASE("Time in the journal never goes back, even if the laptop's clock does", "[journal]")
{
    TestVault vault;
    setSetting(vault, "a", "1");
    vault.clock.set(vault.clock.now() - std::chrono::hours{24 * 365});
    setSetting(vault, "b", "2");
    CHECK(journal::verify(vault.db).empty());
}

TEST_CASE("The head is told after every commit and read back after opening", "[journal]")
{
    TestVault vault;
    journal::Head told;
    vault.journal.onSealed([&](const journal::Head& head) { told = head; });
    setSetting(vault, "a", "1");
    CHECK(told == vault.journal.head());
    CHECK(journal::hashAt(vault.db, told.seq) == told.hash);
    CHECK(journal::Journal{vault.db, vault.signer, vault.clock}.head() == told);
}

TEST_CASE("Verification finds what was changed behind the journal's back", "[journal]")
{
    TestVault vault;
    setSetting(vault, "a", "1");
    setSetting(vault, "b", "2");
    setSetting(vault, "c", "3");
    REQUIRE(journal::verify(vault.db).empty());
    const auto last = vault.journal.head().seq;

    SECTION("a word of a change")
    {
        tamper(vault,
               "UPDATE journal_change SET after = replace(after, '2', '9') WHERE after LIKE '%\"2\"%'");
        CHECK(journal::verify(vault.db) == std::vector<Fault>{{Fault::Kind::WrongHash, last - 1}});
    }
    SECTION("a commit taken out of the middle")
    {
        tamper(vault, "DELETE FROM journal_commit WHERE seq = 3");
        CHECK_FALSE(journal::verify(vault.db).empty());
    }
    SECTION("a change taken out")
    {
        tamper(vault, "DELETE FROM journal_change WHERE n = 3");
        CHECK_FALSE(journal::verify(vault.db).empty());
    }
    SECTION("a change added that no commit owns")
    {
        tamper(vault,
               "INSERT INTO journal_change (seq, \"table\", row, op) VALUES (4, 'person', x'00', 'insert')");
        CHECK(journal::verify(vault.db).back().kind == Fault::Kind::StrayChange);
    }
    SECTION("a commit with another author")
    {
        tamper(vault, "UPDATE journal_commit SET user = randomblob(16) WHERE seq = 2");
        CHECK_FALSE(journal::verify(vault.db).empty());
    }
    SECTION("a forged signature")
    {
        tamper(vault, "UPDATE journal_commit SET signature = randomblob(64) WHERE seq = 4");
        CHECK(journal::verify(vault.db) == std::vector<Fault>{{Fault::Kind::WrongSignature, last}});
    }
}

TEST_CASE("The journal itself cannot be rewritten", "[journal]")
{
    TestVault vault;
    setSetting(vault, "a", "1");
    for (const auto* sql : {"UPDATE journal_commit SET action = 'x'", "DELETE FROM journal_commit",
                            "DELETE FROM journal_change", "UPDATE journal_change SET after = '{}'"})
        CHECK_THROWS_AS(vault.db.execute(sql), sql::SqlError);
}

TEST_CASE("An unlock finds a forged signature wherever it is among the last commits", "[journal]")
{
    TestVault vault;
    for (const auto* key : {"a", "b", "c", "d"})
        setSetting(vault, key, "1");
    const auto last = vault.journal.head().seq;
    for (std::int64_t from = 0; from <= last; ++from)
        CHECK(journal::verifySignatures(vault.db, from).empty());
    const auto forged = GENERATE_COPY(range(std::int64_t{1}, last + 1));
    tamper(vault,
           "UPDATE journal_commit SET signature = randomblob(64) WHERE seq = " + std::to_string(forged));
    CHECK(journal::verifySignatures(vault.db, 0)
          == std::vector<Fault>{{Fault::Kind::WrongSignature, forged}});
    CHECK(journal::verifySignatures(vault.db, forged).empty());
}
