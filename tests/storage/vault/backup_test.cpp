// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/backup.h"
#include "tests/storage/vault/clinic_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>
#include <random>

using namespace storage;
using namespace storage::vault;
using samples::Clinic;
using samples::secret;
namespace tiny = samples::tiny;

namespace {

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

void write(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream{file, std::ios::binary} << bytes;
}

std::vector<std::string> texts(sql::Connection& db)
{
    return db.prepare("SELECT text FROM entry ORDER BY seq").all([](sql::Row row) { return row.text(0); });
}

/// A clinic with two users, recovery codes, some rows, and a backup of it all.
struct BackedUp : Clinic {
    std::filesystem::path file{folder.path() / "backup"};
    std::filesystem::path target{folder.path() / "restored.amparo"};
    const Secret mariasSecret = secret(samples::mariasPassphrase);
    const Secret tomassSecret = secret(samples::tomassPassphrase);
    RecoveryCodes codes{};
    Manifest manifest{};

    BackedUp()
    {
        auto made = create();
        REQUIRE(made->vault.enrol({samples::tomas, "tomas", tomassSecret}));
        codes = *made->vault.makeRecoveryCodes();
        auto db = database(made->vault);
        db.execute("BEGIN");
        for (int i = 0; i < 200; ++i)
            tiny::add(db, "PLANTED-MARKER " + std::to_string(i));
        db.execute(
            "COMMIT; CREATE VIRTUAL TABLE words USING fts5(word); INSERT INTO words VALUES ('lluvia')");
        const auto backup = backUp(made->vault, db, file, tiny::readHead, clock);
        REQUIRE(backup);
        manifest = *backup;
    }

    Result<Manifest> restored(const OpenBackup& open) const
    {
        return restore(file, target, open, tiny::readHead, samples::limits);
    }
    Result<Manifest> checked(const OpenBackup& open) const
    {
        return checkBackup(file, open, samples::limits);
    }
};

} // namespace

TEST_CASE_METHOD(BackedUp, "A backup restores to the same rows, for every user and for two codes",
                 "[vault][backup]")
{
    CHECK(manifest.contents.counts == sql::TableCounts{{"entry", 201}});
    CHECK(manifest.contents.head == journal::Head{201, tiny::hashOf(201)});
    const OpenBackup ways[] = {byPassphrase("maria", mariasSecret), byPassphrase("tomas", tomassSecret),
                               byRecoveryCodes(codes[2], codes[0])};
    for (const auto& way : ways) {
        CHECK(*checked(way) == manifest);
        const auto done = restored(way);
        REQUIRE(done);
        CHECK(*done == manifest);
        root = target;
        {
            auto vault = open("tomas", samples::tomassPassphrase);
            REQUIRE(vault);
            CHECK(vault->generation() == 2);
            CHECK(vault->seen()->head == manifest.contents.head);
            auto db = database(*vault);
            CHECK(texts(db).size() == 201);
            CHECK(texts(db).back() == "PLANTED-MARKER 199");
            CHECK(*db.prepare("SELECT count(*) FROM words WHERE words MATCH 'lluvia'").one([](sql::Row row) {
                return row.integer(0);
            }) == 1);
            CHECK(vault->confirmOpened());
        }
        CHECK(std::filesystem::is_empty(target / "backups"));
        std::filesystem::remove_all(target);
    }
}

TEST_CASE_METHOD(BackedUp, "A backup holds nothing readable and leaves no work behind", "[vault][backup]")
{
    CHECK(bytesOf(file).find("PLANTED-MARKER") == std::string::npos);
    CHECK(bytesOf(file).find("entry") == std::string::npos);
    CHECK(std::filesystem::is_empty(VaultPaths{root}.backups()));
    CHECK_FALSE(std::filesystem::exists(file.string() + ".part"));
}

TEST_CASE_METHOD(BackedUp, "Neither backup nor restore replaces anything", "[vault][backup]")
{
    const auto before = bytesOf(file);
    {
        auto vault = open();
        auto db = database(*vault);
        CHECK(backUp(*vault, db, file, tiny::readHead, clock).error().problem == Problem::FileExists);
    }
    CHECK(bytesOf(file) == before);
    const auto way = byPassphrase("maria", mariasSecret);
    CHECK(restore(file, root, way, tiny::readHead, samples::limits).error().problem == Problem::VaultExists);
    std::filesystem::create_directory(target);
    CHECK(restored(way).error().problem == Problem::FileExists);
    std::filesystem::remove(target);
    std::filesystem::create_directory(target.string() + ".part");
    write(target.string() + ".part/notes", "mine");
    CHECK(restored(way).error().problem == Problem::FileExists);
    CHECK(std::filesystem::exists(target.string() + ".part/notes"));
    CHECK(open());
}

TEST_CASE_METHOD(BackedUp, "A wrong passphrase, wrong codes and other files open no backup",
                 "[vault][backup]")
{
    const auto wrong = secret("wrong");
    CHECK(restored(byPassphrase("maria", wrong)).error().problem == Problem::WrongPassphrase);
    CHECK(restored(byPassphrase("nobody", mariasSecret)).error().problem == Problem::WrongPassphrase);
    CHECK(restored(byRecoveryCodes(codes[1], codes[1])).error().problem == Problem::WrongRecoveryCodes);
    CHECK_FALSE(std::filesystem::exists(target));
    const auto way = byPassphrase("maria", mariasSecret);
    for (const auto* content : {"", "AMPARO", "%PDF-1.7 something else entirely"}) {
        write(file, content);
        CHECK(restored(way).error().problem == Problem::NotABackup);
    }
    write(file, std::string{"AMPAROBK\x02\x00", 10} + std::string(100, 'x'));
    CHECK(restored(way).error().problem == Problem::VaultTooNew);
    std::filesystem::remove(file);
    CHECK(restored(way).error().problem == Problem::FileNotFound);
}

TEST_CASE_METHOD(BackedUp, "One flipped bit anywhere in a backup is noticed and nothing is restored",
                 "[vault][backup]")
{
    const auto good = bytesOf(file);
    const auto way = byPassphrase("maria", mariasSecret);
    std::mt19937_64 random{7};
    const auto start = 4000U; // header and manifest get most of the flips
    for (int i = 0; i < 400; ++i) {
        auto bytes = good;
        const auto at = i % 4 == 0 ? random() % bytes.size() : random() % start;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        write(file, bytes);
        const auto result = i % 50 == 0 ? restored(way) : checked(way);
        if (result || std::filesystem::exists(target))
            FAIL("byte " << at << " was changed and nobody noticed");
    }
}

TEST_CASE_METHOD(BackedUp, "A backup cut short or with something behind it is noticed", "[vault][backup]")
{
    const auto good = bytesOf(file);
    const auto way = byPassphrase("maria", mariasSecret);
    for (std::size_t size = 0; size < good.size(); size += size < 3000 ? 61 : 4999) {
        write(file, good.substr(0, size));
        CHECK_FALSE(checked(way));
    }
    write(file, good + "x");
    CHECK(checked(way).error().problem == Problem::BackupDamaged);
    CHECK(restored(way).error().problem == Problem::BackupDamaged);
    CHECK_FALSE(std::filesystem::exists(target));
    CHECK_FALSE(std::filesystem::exists(target.string() + ".part"));
}

TEST_CASE_METHOD(BackedUp, "A backup that an outsider made with the public keys is not accepted",
                 "[vault][backup]")
{
    // Everything in the readable part can be copied, and keys can be sealed to anybody; the vault's key is
    // missing.
    auto genuine = *BackupFile::open(file, samples::limits);
    const auto outsidersKey = newKey();
    const auto keys = backupKeys(outsidersKey, newKey());
    {
        sql::Connection db{folder.path() / "forged", keys.database, sql::Access::CreateNew};
        REQUIRE(tiny::fill(db, Unlocked{}, Uuid{}));
        db.checkpoint();
    }
    const auto database = bytesOf(folder.path() / "forged");
    Manifest forged = manifest;
    forged.databaseSize = database.size();
    forged.databaseDigest
        = blake2b({reinterpret_cast<const std::uint8_t*>(database.data()), database.size()});
    const auto start = encodedStart(headerFor(genuine.header.slots, outsidersKey), forged, keys);
    write(file, std::string{start.begin(), start.end()} + database);
    CHECK(restored(byPassphrase("maria", mariasSecret)).error().problem == Problem::BackupDamaged);
}

TEST_CASE_METHOD(BackedUp, "A backup of an earlier day opens for who was a user then", "[vault][backup]")
{
    {
        auto vault = open();
        auto db = database(*vault);
        REQUIRE(vault->revoke(samples::tomas, db, tiny::readHead));
    }
    {
        auto vault = open();
        auto db = database(*vault);
        REQUIRE(backUp(*vault, db, folder.path() / "later", tiny::readHead, clock));
    }
    CHECK(checked(byPassphrase("tomas", tomassSecret)));
    file = folder.path() / "later";
    CHECK(checked(byPassphrase("tomas", tomassSecret)).error().problem == Problem::WrongPassphrase);
    CHECK(checked(byPassphrase("maria", mariasSecret)));
}

TEST_CASE_METHOD(BackedUp, "A cancelled backup or restore leaves nothing", "[vault][backup]")
{
    for (int allowed = 0; allowed < 3; ++allowed) {
        int calls = 0;
        const auto stop = [&](int, int) { return calls++ < allowed; };
        {
            auto vault = open();
            auto db = database(*vault);
            const auto result = backUp(*vault, db, folder.path() / "cancelled", tiny::readHead, clock, stop);
            if (result)
                break; // so small that it was done before it could be stopped
            CHECK(result.error().problem == Problem::Cancelled);
        }
        CHECK_FALSE(std::filesystem::exists(folder.path() / "cancelled"));
        CHECK(std::filesystem::is_empty(VaultPaths{root}.backups()));
        calls = 0;
        const auto result = restore(file, target, byPassphrase("maria", mariasSecret), tiny::readHead,
                                    samples::limits, stop);
        CHECK(result.error().problem == Problem::Cancelled);
        CHECK_FALSE(std::filesystem::exists(target));
        CHECK_FALSE(std::filesystem::exists(target.string() + ".part"));
    }
}

TEST_CASE_METHOD(BackedUp, "A damaged database is not backed up as if it were sound", "[vault][backup]")
{
    std::filesystem::path db;
    {
        const auto vault = open();
        db = vault->database();
    }
    auto bytes = bytesOf(db);
    bytes[bytes.size() - 2000] = static_cast<char>(bytes[bytes.size() - 2000] ^ 1);
    write(db, bytes);
    auto vault = open();
    auto connection = database(*vault);
    CHECK_FALSE(backUp(*vault, connection, folder.path() / "of damaged", tiny::readHead, clock));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "of damaged"));
}
