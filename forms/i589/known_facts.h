// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case_file.h"
#include "storage/records/i589.h"

namespace forms::i589 {

/// What the records of a case already answer: names, A-Number, birth, nationality, language, entries, spouse,
/// children, parents and siblings. Nothing is guessed: what a record leaves empty stays unanswered. For use
/// where there is no answer of its own (`withKnown`).
storage::I589Answers knownFacts(const storage::CaseFile& file);

} // namespace forms::i589
