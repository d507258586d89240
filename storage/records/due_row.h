// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/deadline.h"

#include <string>

namespace storage {

/// One open due date with whose it is.
struct DueRow {
    Deadline deadline{};
    std::string name{}; ///< Of the respondent, surnames first.
    std::string reference{};
    std::string responsible{}; ///< Name of the user; empty if nobody is.

    friend bool operator==(const DueRow&, const DueRow&) = default;
};

/// One case that the clinic must look at by a day it set itself.
struct MustBeSeenRow {
    CaseId caseId{};
    std::string name{};
    std::string reference{};
    Date by{};

    friend bool operator==(const MustBeSeenRow&, const MustBeSeenRow&) = default;
};

/// A reminder that was given, with the date it is about.
struct GivenReminder {
    Reminder reminder{};
    Date on{}; ///< Of the hearing (court's calendar), or the safe date.
    CaseId caseId{};
    std::string name{}; ///< Of the respondent, surnames first.
    std::string what{}; ///< Rule id or words of a due date; empty for a hearing.

    friend bool operator==(const GivenReminder&, const GivenReminder&) = default;
};

} // namespace storage
