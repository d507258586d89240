// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/hearing.h"

#include <string>
#include <vector>

namespace storage {

/// One hearing in the order of the docket, with what a list or a printed docket says about it.
struct DocketRow {
    HearingId hearing{};
    LocalTime at{}; ///< The court's clock.
    std::string zone{}; ///< IANA zone of the court.
    std::string court{}; ///< Code of `docket/courts.h`.
    HearingKind kind{HearingKind::Master};
    HearingFixity fixity{HearingFixity::Fixed};
    PortReport report{};
    bool waitsInMexico{true}; ///< The first respondent covered.
    CaseId firstCase{};
    std::string reference{}; ///< Of the first case covered.
    std::vector<std::string> names{}; ///< Surnames first, in the order of the cases covered.
    Representation representation{Representation::None};
    std::string responsible{}; ///< Name of the user; empty if nobody is.

    friend bool operator==(const DocketRow&, const DocketRow&) = default;
};

} // namespace storage
