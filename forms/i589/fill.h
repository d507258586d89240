// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/base/result.h"
#include "storage/records/i589.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace forms::i589 {

struct FillOptions {
    bool flatten{false}; ///< Boxes become part of the pages.
    bool draft{false}; ///< Allowed while incomplete or on an unreviewed edition; every page says DRAFT.
    bool withoutAccents{false}; ///< Letters A-Z only, except the name in the native alphabet.
    std::optional<storage::Date> signDate{}; ///< For the dates beside signatures; else left for the pen.
    std::vector<std::string> reviewedEditions{}; ///< Signed off by the clinic, as printed: "07/28/26".
};

struct FilledForm {
    std::vector<std::uint8_t> bytes;
    int pages{};
    int continuationSheets{}; ///< Sheets of Supplement A and B that hold something, the form's own two
                              ///< included.
    std::string edition{}; ///< As printed: "01/20/25".
    std::vector<std::string>
        unprintable{}; ///< Drafts: questions with characters no font of this computer has.
};

/// Fills Form I-589 (`form`, the official PDF) with `answers` and what follows from them. Nothing is cut:
/// what does not fit goes to Supplement B, further children to Supplement A, on as many sheets as needed.
/// Problems: those of `pdf::Document::open`, and without `draft` FormIncomplete, FormNotReviewed,
/// FormSuperseded; FormDifferent, FormUnknown; TooLong (an answer over a limit of the form) and FontMissing,
/// each naming the questions in the detail.
storage::Result<FilledForm> fill(const storage::I589Answers& answers, std::span<const std::uint8_t> form,
                                 const FillOptions& options);

} // namespace forms::i589
