// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/journal/journal.h"
#include "storage/records/person.h"

namespace storage {

/// Longest text of one field: a name, a place, a note's line.
inline constexpr std::size_t maximumFieldLength = 1000;

/// What keeps `person` from being stored: no name, no clean text, too long, a malformed code. `Done` if
/// nothing does.
Result<Done> checkPerson(const NewPerson& person);

// Steps of a commit, for services that do several things at once. Each assumes an open transaction.

/// Adds a person; `indexPeople` then makes them findable. `ANumberOfAnother` if a confirmed A-Number is
/// confirmed for someone else.
Result<PersonId> addPerson(journal::Transaction& transaction, const NewPerson& person);
/// Replaces what is known of a person; `indexPeople` follows.
Result<Done> changePerson(journal::Transaction& transaction, const Person& person);

} // namespace storage
