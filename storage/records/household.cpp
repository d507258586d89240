// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/household.h"

#include <stdexcept>

namespace storage {

Kinship inverse(Kinship kinship)
{
    switch (kinship) {
    case Kinship::Child: return Kinship::Parent;
    case Kinship::Parent: return Kinship::Child;
    case Kinship::Grandparent: return Kinship::Grandchild;
    case Kinship::Grandchild: return Kinship::Grandparent;
    case Kinship::Self:
    case Kinship::Spouse:
    case Kinship::Partner:
    case Kinship::Sibling:
    case Kinship::Other: return kinship;
    }
    throw std::logic_error{"unknown kinship"};
}

} // namespace storage
