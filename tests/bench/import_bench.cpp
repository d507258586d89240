// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clinic.h"
#include "storage/vault/vault.h"
#include "tests/bench/bare_sql.h"
#include "tests/bench/demo_sheet.h"
#include "tests/bench/measure.h"
#include "tests/bench/stopwatch.h"

#include <algorithm>
#include <stdexcept>

namespace bench {
namespace {

using namespace storage;

constexpr std::string_view passphrase{"bench bench bench"};
constexpr double megabyte = 1024.0 * 1024.0;

std::unique_ptr<Clinic> newClinic(const std::filesystem::path& root, const Clock& clock)
{
    const auto made = Clinic::create(root,
                                     {.settings = {.clinicName = "Bench"},
                                      .userName = "bench",
                                      .passphrase = Secret{passphrase},
                                      .withRecovery = false,
                                      .cost = KeyCost::Demo},
                                     clock);
    if (!made)
        throw std::runtime_error{"no vault"};
    auto clinic = Clinic::open(root, "bench", Secret{passphrase}, clock, KeyCost::Demo);
    if (!clinic)
        throw std::runtime_error{"the vault did not open"};
    return std::move(*clinic);
}

double importSheet(Clinic& clinic, const std::filesystem::path& sheet, std::int64_t rows)
{
    return milliseconds([&] {
        const auto report = clinic.imports().import(sheet, {});
        if (!report)
            throw std::runtime_error{"the import failed"};
        if (static_cast<std::int64_t>(report->imported) != rows)
            throw std::runtime_error{"only " + std::to_string(report->imported) + " rows came in"};
    });
}

/// What the import is measured against: its own rows, put in bare, and the bytes that they fill.
Figures besideBare(const std::filesystem::path& root, std::int64_t rows, double time, const Clock& clock)
{
    const auto vault = vault::Vault::open(root, "bench", Secret{passphrase}, clock,
                                          {.cost = {64, 1}, .limits = vault::Argon2Limits::acceptingWeak()});
    if (!vault)
        throw std::runtime_error{"the vault did not open"};
    BareSql imported{vault->database(), vault->key()};
    const double bare = bareInserts(imported, root.parent_path() / "bare-import");
    const double tableBytes = imported.bytesOf(intakeTables());
    const double journalBytes = imported.bytesOf({"journal_open", "journal_change", "journal_commit"});
    return {{"import of a spreadsheet, file to commit", "ms", time, bare, "bare inserts of the same rows",
             rows, std::min(20'000.0, 10 * bare)},
            {"journal of the import", "MB", journalBytes / megabyte, tableBytes / megabyte,
             "the tables and their indexes", rows, 3 * tableBytes / megabyte}};
}

} // namespace

Figures importing(const std::filesystem::path& folder, std::int64_t cases)
{
    const SystemClock clock;
    const auto sheet = folder / "docket.csv";
    const auto root = folder / "Import.amparo";
    const auto rows = writeDemoSheet(sheet, cases);
    auto clinic = newClinic(root, clock);
    const double time = importSheet(*clinic, sheet, rows);
    const double peak = megabytes("VmHWM");
    clinic.reset();
    auto figures = besideBare(root, rows, time, clock);
    figures.push_back({"import, peak memory", "MB", peak,
                       static_cast<double>(std::filesystem::file_size(sheet)) / megabyte, "the spreadsheet",
                       rows, 300});
    return figures;
}

} // namespace bench
