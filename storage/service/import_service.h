// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/import/import_report.h"
#include "storage/journal/journal.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace storage {

/// How a spreadsheet is taken in.
struct ImportOptions {
    std::filesystem::path map{}; ///< Names the columns that are not recognised by themselves; empty for none.
    bool dryRun{false}; ///< Report only.
};

/// Brings the persons, cases and hearings of a spreadsheet into the vault: all good rows in one commit.
class ImportService {
public:
    explicit ImportService(journal::Journal& journal) : m_journal{journal} { }

    /// `progress(done, total)` is told bytes of the file; returning false gives up and changes nothing
    /// (`Cancelled`).
    Result<sheet::ImportReport> import(const std::filesystem::path& file, const ImportOptions& options,
                                       const std::function<bool(std::int64_t, std::int64_t)>& progress = {});

private:
    journal::Journal& m_journal;
};

} // namespace storage
