// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case.h"
#include "storage/records/deadline.h"
#include "storage/records/hearing.h"
#include "storage/records/household.h"
#include "storage/records/i589.h"
#include "storage/records/person.h"
#include "storage/records/user.h"

#include <vector>

namespace storage {

/// Someone in the respondent's household, with what they are to the respondent.
struct FamilyMember {
    Person person;
    Kinship kinship{Kinship::Other};
    std::optional<Case> proceeding{}; ///< Their own case, if they have one.

    friend bool operator==(const FamilyMember&, const FamilyMember&) = default;
};

/// Everything about one case that a page or a paper needs, read in one go.
struct CaseFile {
    Case record;
    Person respondent;
    std::vector<FamilyMember> family{};
    std::vector<Entry> entries{}; ///< Oldest first.
    std::vector<Hearing> hearings{}; ///< Oldest first, also past and replaced ones.
    std::vector<Deadline> deadlines{}; ///< By safe date, also met and superseded ones.
    I589Answers answers{};

    friend bool operator==(const CaseFile&, const CaseFile&) = default;
};

} // namespace storage
