// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/person.h"
#include "storage/sql/connection.h"

#include <span>

namespace storage {

// The search words and the place in the order of names of each live person. They are derived, not journaled.

/// Makes `people` findable as they are now: after a change of name, number or case reference. Goes last in a
/// commit, since the search index writes itself out at every savepoint. Those who are gone are left out.
void indexPeople(sql::Connection& db, std::span<const PersonId> people);
/// Lets nobody find the person with the local number `n` any more.
void removeFromIndex(sql::Connection& db, std::int64_t n);
/// Makes everybody findable anew, if the collation data are no longer those that made the sort keys. Returns
/// whether it did.
bool indexAllIfOutdated(sql::Connection& db);

} // namespace storage
