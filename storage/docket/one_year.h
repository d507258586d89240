// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/docket/rule.h"
#include "storage/records/case.h"
#include "storage/records/deadline.h"
#include "storage/records/hearing.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace storage::docket {

/// The one-year dates of one arrival (INA 208(a)(2)(B)). Never one bare date: raw, official and safe go
/// together.
struct OneYearDate {
    EntryId entry{};
    Date counted{}; ///< The day it counts from: the first one a partial entry can be; April 1, 1997 at the
                    ///< earliest.
    bool exact{true}; ///< Whether the day of the entry is known.
    bool disputed{false}; ///< The entry was a crossing for a hearing: whether that is an arrival is disputed.
    Date raw{}; ///< The anniversary.
    Date official{}; ///< The last day where Minasyan holds (9th Circuit): rolled forward.
    Date safe{}; ///< The last business day on or before the day before the anniversary: the day to work to.
    std::vector<DateStep> steps{};
    std::string version{}; ///< Of the rules OYD-OUTER and OYD-SAFE: "1/1".

    friend bool operator==(const OneYearDate&, const OneYearDate&) = default;
};

/// The one-year dates of a client: one for every arrival, the earliest first.
struct OneYear {
    std::vector<OneYearDate> dates{};
    std::size_t governing{}; ///< Position of the last arrival, from which the law counts.
    std::size_t alerted{}; ///< Position of the one the clinic works to: the earliest safe day.

    friend bool operator==(const OneYear&, const OneYear&) = default;
};

/// The one-year dates for `entries`, the arrivals of one client; two arrivals on one day make one date.
/// `hearings` are the client's: an entry on the day of one was a crossing for it. `court` decides the
/// circuit; empty if not known. Nothing without an entry, or if the rules are switched off.
std::optional<OneYear> oneYear(std::span<const Entry> entries, std::span<const Hearing> hearings,
                               std::string_view court, const RuleBook& rules = shippedRules());

} // namespace storage::docket
