// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clinic.h"
#include "storage/open_vault.h"
#include "storage/schema/journal_triggers.h"
#include "storage/schema/migrate.h"
#include "storage/vault/vault.h"
#include "tests/bench/bare_sql.h"
#include "tests/bench/demo_sheet.h"
#include "tests/bench/measure.h"
#include "tests/bench/stopwatch.h"

#include <stdexcept>

namespace bench {
namespace {

using namespace storage;

const std::vector<std::string> tables{"person", "a_number", "alias",        "phone",    "client_case",
                                      "entry",  "hearing",  "hearing_case", "deadline", "note"};

/// Puts the same rows into an empty database of the same schema, without triggers, journal and search index.
double bareInserts(BareSql& imported, const std::filesystem::path& folder)
{
    Secret key{32};
    key.bytes()[0] = 1;
    const auto file = folder / "bare";
    {
        sql::Connection db{file, key, sql::Access::CreateNew};
        schema::migrate(db);
        schema::dropJournalTriggers(db);
    }
    BareSql bare{file, key};
    bare.execute("BEGIN");
    double time = 0;
    for (const auto& table : tables)
        time += bare.copyTable(imported, table);
    return time + milliseconds([&] { bare.execute("COMMIT"); });
}

/// Bytes of the tables, and of the journal, by the pages they and their indexes fill.
double bytesOf(BareSql& db, const std::string& where)
{
    return db.number(
        "SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE "
        + where + ")");
}

} // namespace

Figures importing(const std::filesystem::path& folder, std::int64_t cases)
{
    const SystemClock clock;
    const Secret passphrase{std::string_view{"bench bench bench"}};
    const auto sheet = folder / "docket.csv";
    const auto root = folder / "Import.amparo";
    const auto rows = writeDemoSheet(sheet, cases);
    if (!Clinic::create(root,
                        {.settings = {.clinicName = "Bench"},
                         .userName = "bench",
                         .passphrase = passphrase,
                         .withRecovery = false,
                         .cost = KeyCost::Demo},
                        clock))
        throw std::runtime_error{"no vault"};
    auto clinic = Clinic::open(root, "bench", passphrase, clock, KeyCost::Demo);
    if (!clinic)
        throw std::runtime_error{"the vault did not open"};
    const double time = milliseconds([&] {
        const auto report = (*clinic)->imports().import(sheet, {});
        if (!report || static_cast<std::int64_t>(report->imported) < rows * 99 / 100)
            throw std::runtime_error{"the import failed"};
    });
    const double peak = megabytes("VmHWM");
    clinic->reset();
    auto vault = vault::Vault::open(root, "bench", passphrase, clock,
                                    {.cost = {64, 1}, .limits = vault::Argon2Limits::acceptingWeak()});
    if (!vault)
        throw std::runtime_error{"the vault did not open"};
    BareSql imported{vault->database(), vault->key()};
    const double bare = bareInserts(imported, folder);
    std::string names;
    for (const auto& table : tables)
        names += (names.empty() ? "'" : ", '") + table + "'";
    const double tableBytes = bytesOf(imported, "tbl_name IN (" + names + ")");
    const double journalBytes = bytesOf(imported, "tbl_name LIKE 'journal_%'");
    const double megabyte = 1024.0 * 1024.0;
    return {{"import of a spreadsheet, file to commit", "ms", time, bare, "bare inserts of the same rows",
             rows, 20'000},
            {"import, times the bare inserts", "x", bare > 0 ? time / bare : 0, 1,
             "bare inserts of the same rows", rows, 10},
            {"journal of the import", "MB", journalBytes / megabyte, tableBytes / megabyte,
             "the tables and their indexes", rows, 3 * tableBytes / megabyte},
            {"import, peak memory", "MB", peak,
             static_cast<double>(std::filesystem::file_size(sheet)) / megabyte, "the spreadsheet", rows,
             300}};
}

} // namespace bench
