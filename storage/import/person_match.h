// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/row_draft.h"

#include <optional>
#include <vector>

namespace storage::sheet {

/// Whether a row with an A-Number of `stored` tells of the same person: the names are compatible, or the
/// birth dates are equal. Names are compatible if the given names of one are among the other's and the
/// surnames too, in any order, without accents; so brothers and sisters are not. Equal birth dates are not
/// enough where only the given names differ entirely: those are twins.
bool isSamePerson(const NewPerson& stored, const NewPerson& draft);
/// Whether a row without an A-Number tells of `stored`: names equal but for accents and the order of
/// surnames, and equal exact birth dates.
bool isSamePersonWithoutNumber(const NewPerson& stored, const NewPerson& draft);

/// One field that the row changes or would have changed.
struct FieldChange {
    Field field{};
    std::string before{};
    std::string after{};

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// A stored record with what a row adds to it. What the row leaves empty stays.
template <class Record> struct Updated {
    Record record;
    std::vector<FieldChange> changed{}; ///< Old -> new.
    std::vector<FieldChange> kept{}; ///< The record knows more: `before` stays, the row says `after`.

    friend bool operator==(const Updated&, const Updated&) = default;
};

/// A fuller name stays and a different one stays as an alias; numbers, nationalities and telephones are
/// added; all else takes the row's value.
Updated<NewPerson> updated(const NewPerson& stored, const RowDraft& draft);
/// Outcome, court, representation and the rest take the row's value; the stage follows a new outcome only.
Updated<NewCase> updated(const NewCase& stored, const RowDraft& draft);

/// Whether the row's hearing is `stored` already: the same day at the same time. A row that knows no time
/// agrees with any.
bool isSameHearing(const NewHearing& stored, const NewHearing& draft);
/// Whether the row's entry is `stored` already, or says less about it.
bool isSameEntry(const NewEntry& stored, const NewEntry& draft);

/// The remarks that tell of `changed` and `kept` in the report.
std::vector<RowRemark> remarksOf(std::size_t line, const std::vector<FieldChange>& changed,
                                 const std::vector<FieldChange>& kept);

} // namespace storage::sheet
