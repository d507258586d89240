// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/slip_paper.h"
#include "storage/records/case_file.h"
#include "storage/records/user.h"

#include <string>

namespace support {

inline constexpr storage::Date sampleToday{std::chrono::year{2026}, std::chrono::November,
                                           std::chrono::day{24}};

/// A clinic in Tijuana.
storage::ClinicSettings sampleClinic();
/// María José, in MPP, with her husband and two children in the case, a hearing, a one-year date and no
/// lawyer.
storage::CaseFile sampleFile();
/// A case of which nothing is known but a name.
storage::CaseFile unknownFile();
/// The first hearing of `sampleFile()`: San Diego 8:30, San Ysidro 4:30 as the client's paper says.
storage::Hearing sampleHearing();
forms::CourtPlace sanDiego();
forms::CourtPlace elPaso();
/// Names that break careless papers: very long, markup, right to left, emoji, control characters.
const std::vector<std::string>& hostileNames();

} // namespace support
