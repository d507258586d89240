// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/deadline.h"

#include <string>

namespace storage {

/// One open due date with whose it is.
struct DueRow {
    Deadline deadline{};
    std::string name{};        ///< Of the respondent, surnames first.
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

} // namespace storage
