// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/records/case_file.h"

#include <optional>

namespace forms {

/// What the items of the checklists depend on. A fact that is not known stays empty: the item is then shown
/// with a
/// "?", so that the volunteer asks.
struct CaseFacts {
    std::optional<bool> court{}; ///< In removal proceedings before an immigration court.
    std::optional<bool> uscis{}; ///< No court case: asks USCIS.
    std::optional<bool> mpp{}; ///< Waits in Mexico for the court.
    std::optional<bool> inUnitedStates{}; ///< Lives in the United States.
    std::optional<bool> underOneYear{}; ///< Less than a year since the last arrival.
    std::optional<bool> overOneYear{}; ///< A year or more since the last arrival.
    std::optional<bool> children{};
    std::optional<bool> spouse{};
    std::optional<bool> family{}; ///< Any family member included or named in the case.
    std::optional<bool> unrepresented{}; ///< No attorney of record.
    std::optional<bool> represented{}; ///< An attorney of record.
    std::optional<bool> preparer{}; ///< Someone outside the close family helped to fill in the form.
    std::optional<bool>
        otherLanguage{}; ///< Best language is neither Spanish nor English, or cannot read the statement.
    std::optional<bool> arrested{}; ///< An arrest or conviction anywhere.
    std::optional<bool> appeal{}; ///< At the Board of Immigration Appeals.

    friend bool operator==(const CaseFacts&, const CaseFacts&) = default;
};

/// What `file` tells of these facts on `today` (the clinic's calendar). Never guesses: a record that is
/// silent or contradicts itself leaves the fact empty.
CaseFacts factsOf(const storage::CaseFile& file, storage::Date today);

} // namespace forms
