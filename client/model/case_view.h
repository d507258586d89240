// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case_file.h"
#include "storage/records/document.h"
#include "storage/records/review.h"

#include <string>
#include <vector>

namespace client {

/// Everything the case page shows, read in one go.
struct CaseView {
    storage::CaseFile file;
    std::vector<storage::Note> notes{};
    std::vector<storage::Printout> printouts{}; ///< Newest first.
    std::vector<storage::Review> reviews{};
    std::vector<storage::User> users{};
    storage::ClinicSettings clinic{};
    storage::Date today{};

    friend bool operator==(const CaseView&, const CaseView&) = default;
};

/// The name of a user; empty if unknown.
std::string userName(const CaseView& view, storage::UserId id);

} // namespace client
