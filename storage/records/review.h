// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/person.h"

#include <string>

namespace storage {

enum class ReviewKind { Checklist, FormEdition };

/// The clinic's word that a text, or a form's field map, was checked by its attorney. It holds for the
/// version that was read and for no other.
struct Review {
    ReviewKind kind{ReviewKind::Checklist};
    std::string subject; ///< "CL-01", or form and edition: "I-589 01/20/25".
    std::string version;
    UserId by{};
    Date on{};

    friend bool operator==(const Review&, const Review&) = default;
};

} // namespace storage
