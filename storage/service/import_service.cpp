// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/import_service.h"

#include "storage/import/sheet_reader.h"
#include "storage/service/guarded.h"
#include "storage/service/row_import.h"
#include "storage/service/settings_service.h"

namespace storage {
namespace {

/// How often progress is told, in rows.
constexpr std::size_t rowsPerProgress = 200;

Result<sheet::SheetReader> openSheet(const std::filesystem::path& file, const ImportOptions& options,
                                     Date today)
{
    sheet::SheetOptions sheetOptions{.today = today};
    if (!options.map.empty()) {
        auto map = sheet::readColumnMap(options.map);
        if (!map)
            return map.error();
        sheetOptions.map = std::move(*map);
    }
    return sheet::SheetReader::open(file, std::move(sheetOptions));
}

Result<sheet::ImportReport> takeRows(sheet::SheetReader& reader, RowImport& rows,
                                     const std::function<bool(std::int64_t, std::int64_t)>& progress)
{
    sheet::ImportReport report;
    sheet::addRemarks(report, reader.layout().remarks);
    std::size_t seen = 0;
    for (;;) {
        auto outcome = reader.next();
        if (!outcome)
            return outcome.error();
        if (!*outcome)
            break;
        auto& row = **outcome;
        sheet::addRemarks(report, std::move(row.remarks));
        if (!row.problems.empty())
            sheet::addRefusal(report, std::move(row.problems));
        else if (row.draft)
            rows.take(*row.draft, report);
        if (progress && ++seen % rowsPerProgress == 0
            && !progress(static_cast<std::int64_t>(reader.bytesRead()),
                         static_cast<std::int64_t>(reader.bytes())))
            return Error{Problem::Cancelled};
    }
    rows.finish();
    return report;
}

} // namespace

Result<sheet::ImportReport>
ImportService::import(const std::filesystem::path& file, const ImportOptions& options,
                      const std::function<bool(std::int64_t, std::int64_t)>& progress)
{
    try {
        const auto settings = readSettings(m_journal.database());
        const auto today = clinicToday(settings, m_journal.clock().now());
        auto reader = openSheet(file, options, today);
        if (!reader)
            return reader.error();
        journal::Transaction transaction{m_journal, "imported"};
        RowImport rows{transaction, today, settings.zone, file.filename().string()};
        auto report = takeRows(*reader, rows, progress);
        if (!report || options.dryRun || report->imported + report->updated == 0)
            return report;
        transaction.setDetails("file " + file.filename().string() + ", rows " + std::to_string(report->rows)
                               + ", imported " + std::to_string(report->imported) + ", updated "
                               + std::to_string(report->updated) + ", refused "
                               + std::to_string(report->refused));
        transaction.commit();
        return report;
    } catch (...) {
        return currentError();
    }
}

} // namespace storage
