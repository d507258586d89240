// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/id.h"
#include "storage/records/person.h"

#include <string>
#include <vector>

namespace storage {

using HouseholdId = Id<struct Household>;

/// What a person is to the household's first person.
enum class Kinship { Self, Spouse, Partner, Child, Parent, Sibling, Grandparent, Grandchild, Other };

struct HouseholdMember {
    PersonId person{};
    Kinship kinship{Kinship::Other}; ///< Seen from the member whose kinship is `Self`.

    friend bool operator==(const HouseholdMember&, const HouseholdMember&) = default;
};

/// People who belong together, whether or not they have cases.
struct Household {
    HouseholdId id{};
    std::vector<HouseholdMember> members{};

    friend bool operator==(const Household&, const Household&) = default;
};

/// What the other is to you, if you are `kinship` to the other: the child's parent, the grandchild's
/// grandparent.
Kinship inverse(Kinship kinship);

} // namespace storage
