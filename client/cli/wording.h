// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/words.h"
#include "storage/docket/port_time.h"
#include "storage/records/deadline.h"
#include "storage/records/hearing.h"

#include <string>

namespace client::cli {

/// "Mar 12, 2027, 8:30 AM, San Diego time".
std::string timeWords(const storage::LocalTime& at, const std::string& town, i18n::Language language);
/// Both clocks of a hearing, "Mar 12, 2027, 8:30 AM, San Diego time" and "..., Tijuana time"; the second one
/// empty if it shows the same. "Mar 12, 2027, time unknown" or "date to be set" where that is all there is.
struct ClockWords {
    std::string court;
    std::string client;
};
ClockWords clockWords(const storage::NewHearing& hearing, std::string_view clinicZone,
                      i18n::Language language);
/// When to be at which port: "Mar 12, 2027, 4:30 AM, San Ysidro time"; empty if it is not known.
std::string reportWords(const storage::PortReport& report, i18n::Language language);

/// The name of the court with `code`, or the code itself.
std::string courtWords(const std::string& code, i18n::Language language);
/// What must be done by `deadline`: the rule's name, or what was typed.
std::string deadlineWords(const storage::Deadline& deadline, const Words& words);
/// "open", "met", ...
std::string statusWords(storage::DeadlineStatus status, const Words& words);
/// "master calendar hearing".
std::string hearingKindWords(storage::HearingKind kind, i18n::Language language);
/// "control date: it can change".
std::string fixityWords(storage::HearingFixity fixity, i18n::Language language);

} // namespace client::cli
