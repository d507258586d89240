// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/i589/catalogue.h"
#include "storage/records/i589.h"

#include <string>
#include <string_view>

namespace forms::i589 {

/// How `answer` stands on the form: "03/14/1988", "03/1988", "N/A", "123456789". Empty if it is not ready for
/// the form.
std::string printedAnswer(const storage::I589Answer& answer, QuestionType type, Format format);
/// A stored date as the form wants it: MM/DD/YYYY, MM/YYYY or YYYY, with "Approx." if it is; with month and
/// year only if `monthAndYear`.
std::string printedDate(std::string_view stored, bool monthAndYear);

} // namespace forms::i589
