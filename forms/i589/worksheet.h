// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/i589/catalogue.h"
#include "forms/print/worksheet_paper.h"
#include "storage/records/case_file.h"
#include "storage/records/user.h"

namespace forms::i589 {

/// Every question of Form I-589 on paper, with what the case knows: its answers, and what follows from its
/// records. What is signed by hand, filled by the government or derived is left out. The questions about a
/// child come once for each child that is known, and once more, blank.
WorksheetPaper worksheetFor(const storage::CaseFile& file, const storage::ClinicSettings& clinic,
                            i18n::Language client);

} // namespace forms::i589
