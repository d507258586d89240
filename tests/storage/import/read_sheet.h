// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/sheet_reader.h"
#include "tests/storage/import/sheet_file.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

/// Everything a sheet says, for tests to look at.
struct WholeSheet {
    std::vector<storage::sheet::RowDraft> drafts{};
    std::vector<storage::sheet::RowProblem> problems{};
    std::vector<storage::sheet::RowRemark> remarks{}; ///< About the sheet first.
    storage::sheet::SheetLayout layout{};

    bool has(storage::sheet::Remark remark) const
    {
        return std::any_of(remarks.begin(), remarks.end(),
                           [remark](const auto& entry) { return entry.remark == remark; });
    }
    /// Line and reason of each, for whole-value checks.
    std::vector<std::pair<std::size_t, storage::Problem>> refusals() const
    {
        std::vector<std::pair<std::size_t, storage::Problem>> list;
        for (const auto& problem : problems)
            list.emplace_back(problem.line, problem.problem);
        return list;
    }
};

inline const storage::Date testToday = std::chrono::year{2026} / 11 / 24;

inline WholeSheet readSheet(std::string_view bytes, const storage::sheet::ColumnMap& map = {})
{
    const SheetFile file{bytes};
    auto reader = storage::sheet::SheetReader::open(file.path(), {.map = map, .today = testToday});
    REQUIRE(reader);
    WholeSheet whole{.layout = reader->layout()};
    whole.remarks = reader->layout().remarks;
    for (;;) {
        auto row = reader->next();
        REQUIRE(row);
        if (!*row) {
            CHECK(reader->bytesRead() == reader->bytes());
            return whole;
        }
        auto& outcome = **row;
        whole.remarks.insert(whole.remarks.end(), outcome.remarks.begin(), outcome.remarks.end());
        whole.problems.insert(whole.problems.end(), outcome.problems.begin(), outcome.problems.end());
        CHECK_FALSE((outcome.draft && !outcome.problems.empty()));
        if (outcome.draft)
            whole.drafts.push_back(std::move(*outcome.draft));
    }
}

inline storage::Problem openProblem(std::string_view bytes)
{
    const SheetFile file{bytes};
    const auto reader = storage::sheet::SheetReader::open(file.path(), {.today = testToday});
    REQUIRE_FALSE(reader);
    return reader.error().problem;
}
