// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/connection.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

using namespace storage;
using namespace storage::sql;

namespace {

Secret someKey(std::uint8_t fill)
{
    Secret key{32};
    for (auto& byte : key.bytes())
        byte = fill;
    return key;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

} // namespace

TEST_CASE("A database is encrypted, and opens with its own key only", "[sql]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "db";
    {
        Connection db{file, someKey(1), Access::CreateNew};
        db.execute("CREATE TABLE t (name TEXT) STRICT");
        db.prepare("INSERT INTO t VALUES (?1)").bind("PLANTED-MARKER").run();
        db.checkpoint();
    }
    CHECK(bytesOf(file).find("PLANTED-MARKER") == std::string::npos);
    CHECK_FALSE(bytesOf(file).starts_with("SQLite format 3"));
    Connection again{file, someKey(1), Access::Writer};
    CHECK(again.prepare("SELECT name FROM t").one([](Row row) { return row.text(0); }) == "PLANTED-MARKER");
    try {
        Connection wrong{file, someKey(2), Access::Writer};
        FAIL("a wrong key opened the file");
    } catch (const SqlError& error) {
        CHECK(error.failure() == SqlFailure::NotADatabase);
    }
}

TEST_CASE("A missing database is not made by opening it", "[sql]")
{
    const TemporaryFolder folder;
    CHECK_THROWS_AS((Connection{folder.path() / "none", someKey(1), Access::Writer}), SqlError);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "none"));
}

TEST_CASE("A reader refuses to write and sees what the writer committed", "[sql]")
{
    const TemporaryFolder folder;
    Connection writer{folder.path() / "db", someKey(1), Access::CreateNew};
    writer.execute("CREATE TABLE t (n INTEGER) STRICT; INSERT INTO t VALUES (7)");
    Connection reader{folder.path() / "db", someKey(1), Access::Reader};
    CHECK(reader.prepare("SELECT n FROM t").one([](Row row) { return row.integer(0); }) == 7);
    CHECK_THROWS_AS(reader.execute("INSERT INTO t VALUES (8)"), SqlError);
}

TEST_CASE("A statement can run while the same one is running", "[sql]")
{
    const TemporaryFolder folder;
    Connection db{folder.path() / "db", someKey(1), Access::CreateNew};
    db.execute("CREATE TABLE t (n INTEGER) STRICT; INSERT INTO t VALUES (1), (2)");
    const auto all = [&] { return db.prepare("SELECT n FROM t ORDER BY n"); };
    std::vector<std::int64_t> seen;
    all().each([&](Row outer) {
        all().each([&](Row inner) { seen.push_back(outer.integer(0) * 10 + inner.integer(0)); });
    });
    CHECK(seen == std::vector<std::int64_t>{11, 12, 21, 22});
}

TEST_CASE("A transaction that is not committed leaves nothing", "[sql]")
{
    const TemporaryFolder folder;
    Connection db{folder.path() / "db", someKey(1), Access::CreateNew};
    db.execute("CREATE TABLE t (n INTEGER) STRICT");
    {
        Transaction transaction{db};
        db.execute("INSERT INTO t VALUES (1)");
    }
    CHECK(db.prepare("SELECT count(*) FROM t").one([](Row row) { return row.integer(0); }) == 0);
}

TEST_CASE("A copy under another key holds the same rows", "[sql]")
{
    const TemporaryFolder folder;
    Connection db{folder.path() / "db", someKey(1), Access::CreateNew};
    db.execute("CREATE TABLE t (n INTEGER) STRICT; INSERT INTO t VALUES (5); PRAGMA user_version = 3");
    db.backUpTo(folder.path() / "copy", someKey(2));
    Connection copy{folder.path() / "copy", someKey(2), Access::Writer};
    CHECK(copy.prepare("SELECT n FROM t").one([](Row row) { return row.integer(0); }) == 5);
    CHECK(copy.prepare("PRAGMA user_version").one([](Row row) { return row.integer(0); }) == 3);
}

TEST_CASE("A snapshot sees one moment, whatever is written meanwhile, and ends with its block", "[sql]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "db";
    Connection writer{file, someKey(1), Access::CreateNew};
    writer.execute("CREATE TABLE t (n INTEGER) STRICT; INSERT INTO t VALUES (1)");
    Connection reader{file, someKey(1), Access::Reader};
    const auto count = [&] {
        return reader.prepare("SELECT count(*) FROM t").one([](Row row) { return row.integer(0); });
    };
    {
        const Snapshot moment{reader};
        CHECK(count() == 1);
        writer.execute("INSERT INTO t VALUES (2)");
        CHECK(count() == 1);
        const Snapshot within{reader};
        CHECK(count() == 1);
    }
    CHECK_FALSE(reader.isInTransaction());
    CHECK(count() == 2);
}
