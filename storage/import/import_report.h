// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/problem.h"
#include "storage/import/sheet_field.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace storage::sheet {

/// One reason why a row was refused.
struct RowProblem {
    std::size_t line{}; ///< Of the file, from 1.
    std::size_t lastLine{}; ///< More than `line` if the row covers several.
    std::string column{}; ///< The header as the sheet writes it; empty if the whole row is at fault.
    Problem problem{Problem::InvalidInput};
    std::string
        value{}; ///< What the cell says, cut to 80 characters. Case data: for the screen, never for a log.

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

/// What someone should know about a row that was taken, or about the sheet. `before` is what the cell or the
/// record said, `after` what was stored.
enum class Remark {
    // About the sheet, at the line of its headers
    ColumnUnknown, ///< A column with contents that no field takes: `before` is its header.
    ColumnRepeated, ///< A second column for a field that has one value: not read.
    MapColumnMissing, ///< The map names a column that the sheet does not have.
    LinesBeforeHeader, ///< Lines above the headers were not read.
    SurnamesSplit, ///< Two surnames stand in one column and were told apart.
    // About a row
    HeaderRepeated, ///< The headers stand here again: skipped.
    NameSplit, ///< A whole name was split by custom: look at it.
    ANumberPadded, ///< Zeros were put in front.
    ANumberRepaired, ///< ".0" was dropped.
    DateAgainstOrder, ///< Read the only way it can be, unlike the rest of the column.
    TimeDropped, ///< The date has a time behind it that no field keeps.
    HearingTimeMissing, ///< The hearing has a date but no time: see `hasKnownTime`.
    HearingCourtMissing, ///< The hearing has no court of its own.
    DateMissing, ///< A place of entry, or a time or kind of hearing, without its date: not stored.
    CountryAdded, ///< A telephone number's country was told from its area code.
    PhoneKept, ///< A telephone number was kept as typed.
    LanguageKept, ///< A language we do not know was kept as text.
    ProgramUnknown, ///< A program we do not know: kept as text.
    RepresentationMixed, ///< Not represented, and yet an attorney is named.
    WordUnknown, ///< A word we do not know where only some are meant: not stored.
    TakenAsEmpty, ///< "N/A" or its like.
    // About a record that was updated
    FieldChanged, ///< `before` became `after`.
    FieldKept, ///< The record says more than the sheet: `before` was kept, the sheet says `after`.
};

struct RowRemark {
    std::size_t line{};
    std::string column{}; ///< As in `RowProblem`; the field's key for a record that was updated.
    Remark remark{Remark::ColumnUnknown};
    std::string before{};
    std::string after{};

    friend bool operator==(const RowRemark&, const RowRemark&) = default;
};

/// What became of a spreadsheet.
struct ImportReport {
    std::size_t rows{}; ///< With contents, without headers and blank lines: imported + updated + refused.
    std::size_t imported{}; ///< New persons.
    std::size_t updated{}; ///< Persons who were there, also if nothing about them was new.
    std::size_t refused{}; ///< Rows with at least one entry in `rejected`.
    std::vector<RowProblem> rejected{};
    std::vector<RowRemark> warnings{};
    std::size_t warningsLeftOut{}; ///< Beyond the first 1,000.
    std::size_t pastHearings{}; ///< Hearings that are over: told in one line.

    friend bool operator==(const ImportReport&, const ImportReport&) = default;
};

inline constexpr std::size_t mostWarnings = 1'000;

/// Adds remarks to the report, up to `mostWarnings`.
void addRemarks(ImportReport& report, std::vector<RowRemark> remarks);
/// Counts a refused row and keeps its reasons.
void addRefusal(ImportReport& report, std::vector<RowProblem> problems);

} // namespace storage::sheet
