// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/surroundings.h"
#include "storage/records/case_file.h"

#include <string>
#include <variant>

namespace client::cli {

/// The case a person at the keyboard means by a reference or an A-Number, read whole.
std::variant<storage::CaseFile, Refusal> caseNamed(const std::string& text, storage::Clinic& clinic,
                                                   const Words& words);

/// Unlocks the vault, reads that case and hands both to `work`.
Outcome withCase(const std::string& text, Surroundings& surroundings,
                 const std::function<Outcome(storage::Clinic&, const storage::CaseFile&)>& work);

} // namespace client::cli
