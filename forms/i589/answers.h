// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/i589/catalogue.h"
#include "storage/records/i589.h"

#include <string>
#include <string_view>
#include <vector>

namespace forms::i589 {

/// The answer at one place, or nothing.
const storage::I589Answer* findAnswer(const storage::I589Answers& answers, std::string_view question,
                                      int row = 0, std::string_view part = {});
/// Whether `answer` can stand on the form: words in English, or "N/A", "None", "Unknown". The client's own
/// words alone still have to be translated.
bool isReadyForForm(const storage::I589Answer& answer);
/// One more than the highest row answered: how many rows of a table, how many children for "child.".
int rowCount(const storage::I589Answers& answers, std::string_view questionOrPrefix);
/// The choices of a question, or "yes" and "no".
std::vector<std::string> chosenValues(const storage::I589Answer& answer);

/// `answers` with those of `known` that have no answer yet, sorted. A question answered as a whole ("N/A" for
/// an address) takes no part of it from `known`, and a table with rows of its own takes no row.
storage::I589Answers withKnown(storage::I589Answers answers, const storage::I589Answers& known);
/// `answers` with what follows from them: the whole name in Part D, whether and how many children, no spouse
/// for who is not married, the torture box of page 1 as in Part B.
storage::I589Answers withConsequences(storage::I589Answers answers);

/// Whether `condition` holds; in conditions about a child, for the child `row`.
bool holds(const Condition& condition, const storage::I589Answers& answers, int row = 0);
/// Ids of the questions that everyone must answer and that are still empty, in the order of the form.
std::vector<std::string> unansweredRequired(const storage::I589Answers& answers);

/// First, other and last names as one line, as Part A.I gives them; empty if it does not.
std::string nameOnForm(const storage::I589Answers& answers);

} // namespace forms::i589
