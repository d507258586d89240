// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case.h"

#include <string>
#include <vector>

namespace storage {

/// `NotApplicable` and `Unknown` are answers: the form's instructions forbid a blank.
enum class AnswerState { Answered, NotApplicable, None, Unknown, ToReview };

/// One value on Form I-589. A question of several values (an address, a table) has one of these per value.
struct I589Answer {
    std::string question; ///< Id of the question catalogue: "a1_04", "child.05".
    int row{0}; ///< Row of a table, or which child, from 0.
    std::string part{}; ///< Column of a table or part of an address: "street"; empty for a single value.
    AnswerState state{AnswerState::Answered};
    std::string
        english{}; ///< For the form: text, an ISO (partial) date, or the choices, separated by spaces.
    std::string original{}; ///< The client's words.

    friend bool operator==(const I589Answer&, const I589Answer&) = default;
};

/// Everything answered so far, sorted by question, row and part.
using I589Answers = std::vector<I589Answer>;

} // namespace storage
