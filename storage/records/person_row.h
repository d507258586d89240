// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case.h"
#include "storage/records/hearing.h"

namespace storage {

/// One line of the list of people.
struct PersonRow {
    std::int64_t n{}; ///< Local number: the key of paged lists.
    PersonId id{};
    std::string name; ///< Surnames first.
    std::optional<ANumber> aNumber{};
    std::optional<CaseId> caseId{};
    std::string reference{};
    std::string language{};
    Representation representation{Representation::None};
    std::string responsible{}; ///< Name of the user.
    std::optional<LocalTime> nextHearing{}; ///< The court's clock.
    std::string nextHearingZone{};
    std::optional<Date> nextDue{}; ///< The earliest safe date that is still open.

    friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

} // namespace storage
