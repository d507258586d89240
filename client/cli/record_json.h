// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/outcome.h"
#include "storage/records/case_file.h"
#include "storage/records/docket_row.h"
#include "storage/records/due_row.h"
#include "storage/records/review.h"

#include <string>
#include <string_view>

namespace client::cli {

// Records as scripts get them. Enumerators are the words of `storage/records/words.h`, dates ISO text, what
// is not known is null.

Json toJson(const storage::Person& person);
Json toJson(const storage::Case& record);
Json toJson(const storage::Entry& entry, std::string_view reference);
/// With the court's clock and the client's.
Json toJson(const storage::Hearing& hearing, const std::vector<std::string>& references,
            std::string_view clinicZone);
Json toJson(const storage::Deadline& deadline, std::string_view reference);
Json toJson(const storage::DocketRow& row, std::string_view clinicZone);
Json toJson(const storage::FamilyMember& member);

/// "OYD-OUTER", or who set the date: "judge", "manual".
std::string ruleOf(const storage::Deadline& deadline);

/// Null for an empty text.
Json orNull(const std::string& text);

} // namespace client::cli
