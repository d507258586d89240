// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/import_report.h"
#include "storage/import/sheet_field.h"
#include "storage/records/case.h"
#include "storage/records/hearing.h"
#include "storage/records/person.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace storage::sheet {

/// What one row of a spreadsheet says, checked and ready to be stored or compared with what is stored.
struct RowDraft {
    std::size_t line{}; ///< Of the file, from 1.
    FieldSet
        given{}; ///< The fields whose cells are not empty. The others have default values and mean nothing.
    NewPerson person{};
    NewCase proceeding{}; ///< Without a respondent.
    std::optional<NewEntry> entry{};
    /// Without cases; its source is Import. Where only `proceeding.court` can tell the court, court and zone
    /// are empty.
    std::optional<NewHearing> hearing{};
    std::string notes{};

    bool has(Field field) const { return given.test(indexOf(field)); }
    /// Whether the row tells anything of a case, and not only of a person.
    bool tellsOfCase() const;

    friend bool operator==(const RowDraft&, const RowDraft&) = default;
};

/// One row of the file: a draft, or the reasons why it was refused (all of them), or, for headers that stand
/// there again, only a remark.
struct RowOutcome {
    std::size_t line{};
    std::optional<RowDraft> draft{};
    std::vector<RowProblem> problems{};
    std::vector<RowRemark> remarks{};

    friend bool operator==(const RowOutcome&, const RowOutcome&) = default;
};

} // namespace storage::sheet
