// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/checklist/checklist.h"
#include "storage/records/review.h"

#include <optional>
#include <string>
#include <vector>

namespace forms {

/// A text or field map of ours that says "draft" until the clinic's attorney has read it.
struct Reviewable {
    storage::ReviewKind kind{storage::ReviewKind::Checklist};
    std::string subject{};
    std::string version{}; ///< The words, or the field map, that were read.

    friend bool operator==(const Reviewable&, const Reviewable&) = default;
};

Reviewable reviewableList(const Checklist& list);
/// An edition of Form I-589, as printed ("07/28/26"), filled by the newest field map that the program has.
Reviewable reviewableEdition(const std::string& edition);

/// When the clinic last recorded its review of these very words or this very map; nothing if it has not.
std::optional<storage::Date> reviewedOn(const Reviewable& reviewable,
                                        const std::vector<storage::Review>& reviews);
/// The editions of Form I-589 that the clinic has reviewed, as printed.
std::vector<std::string> reviewedEditions(const std::vector<storage::Review>& reviews);

} // namespace forms
