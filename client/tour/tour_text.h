// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/tour/vault_proof.h"
#include "i18n/language.h"
#include "storage/records/user.h"
#include "storage/service/docket_queries.h"

#include <string>
#include <vector>

namespace client::tour {

// What the tour says, as lines in one language.

/// The next hearings on the court's clock and the client's.
std::string hearingsText(const std::vector<storage::DocketRow>& hearings,
                         const storage::ClinicSettings& settings, i18n::Language language);
/// Three due dates, the first with its arithmetic.
std::string dueText(const std::vector<storage::DueRow>& due, i18n::Language language);
/// How the cases stand; counts under 10 as "<10".
std::string statisticsText(const storage::Statistics& outcomes, const storage::Statistics& represented,
                           i18n::Language language);
std::string proofText(const VaultProof& proof, i18n::Language language);

} // namespace client::tour
