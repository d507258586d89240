// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "storage/records/i589.h"

#include <string>
#include <string_view>
#include <vector>

namespace forms::i589 {

/// Why an entry of an answers file was not taken.
enum class RejectedReason {
    NotAnswersFile, ///< No JSON, or not an object with answers.
    NewerFile, ///< A schema this program does not know.
    OtherForm,
    UnknownKey,
    GivenTwice,
    WrongKind, ///< A list where one value belongs, and the like.
    NotAChoice,
    NotADate,
    TooLong,
    TooManyRows,
    NotText, ///< Holds a NUL.
    NotAnAnswer, ///< Signed by hand or filled by the government.
};

struct Rejected {
    std::string key; ///< Where in the file: "a3_2[1].from", "children[0].08"; empty for the file as a whole.
    RejectedReason reason{};

    friend bool operator==(const Rejected&, const Rejected&) = default;
};

/// The sentence for `reason`.
std::string_view sentence(RejectedReason reason, i18n::Language language);

struct LoadedAnswers {
    storage::I589Answers answers{}; ///< Sorted by question, row and part.
    std::vector<Rejected> rejected{};
};

/// Reads an answers file: everything that can be read is, the rest is named.
LoadedAnswers answersFromJson(std::string_view text);
/// Writes an answers file that `answersFromJson` reads back to the same answers.
std::string answersToJson(const storage::I589Answers& answers);

} // namespace forms::i589
