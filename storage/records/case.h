// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/base/id.h"
#include "storage/records/person.h"

#include <optional>
#include <string>
#include <vector>

namespace storage {

using CaseId = Id<struct Case>;
using EntryId = Id<struct Entry>;

enum class CaseKind { Mpp, Removal, Uscis, Other };

/// Where a case stands (life cycle of an asylum case; EOIR proceeding states).
enum class Stage { Intake, Pending, Individual, Decided, Appeal, Closed };

enum class Custody { NeverDetained, Detained, Released, WaitingInMexico };

enum class Representation { None, Seeking, Limited, Full };

/// How proceedings ended, in TRAC's categories for MPP cases.
enum class Outcome {
    Pending,
    RemovalOrder,
    InAbsentia,
    Terminated,
    Closed,
    Granted,
    VoluntaryDeparture,
    Other
};

/// One respondent's proceeding as typed. See `Case` for one that is stored.
struct NewCase {
    PersonId respondent{};
    std::optional<CaseId> lead{}; ///< The family's main case that this one follows; empty for a lead.
    CaseKind kind{CaseKind::Mpp};
    Stage stage{Stage::Intake};
    std::string court{}; ///< Code of `docket/courts.h`, e.g. "SND"; empty if not known.
    std::string judge{};
    Custody custody{Custody::WaitingInMexico};
    std::optional<Date> ntaServedOn{}; ///< Notice to Appear handed to the client.
    std::optional<Date> ntaFiledOn{}; ///< Notice to Appear filed with the court: proceedings begin.
    Representation representation{Representation::None};
    std::string attorney{}; ///< Name of the attorney of record (Form EOIR-28).
    std::string scopeOfHelp{};
    std::optional<UserId> responsible{};
    std::optional<UserId> docketKeeper{};
    std::optional<Date> mustBeSeenBy{};
    Outcome outcome{Outcome::Pending};
    std::optional<Date> outcomeOn{};
    std::string program{}; ///< As the clinic's spreadsheet names it.

    friend bool operator==(const NewCase&, const NewCase&) = default;
};

/// Whether the client crosses at a port of entry to come to court. Records start out as "waiting in Mexico",
/// so outside MPP that says nothing.
inline bool waitsInMexico(const NewCase& record)
{
    return record.kind == CaseKind::Mpp && record.custody == Custody::WaitingInMexico;
}

/// One respondent's proceeding: one A-Number, one set of due dates.
struct Case : NewCase {
    CaseId id{};
    std::string reference; ///< "2026-A0042": year, letter of the device, running number.

    friend bool operator==(const Case&, const Case&) = default;
};

/// One arrival in the United States, as typed. All of them are kept: the one-year date counts from the last,
/// the safe one from the earliest (8 CFR 1208.4(a)(2)).
struct NewEntry {
    CaseId caseId{};
    PartialDate on{};
    std::string place{};
    std::string status{}; ///< "Paroled", "No inspection".

    friend bool operator==(const NewEntry&, const NewEntry&) = default;
};

struct Entry : NewEntry {
    EntryId id{};

    friend bool operator==(const Entry&, const Entry&) = default;
};

} // namespace storage
