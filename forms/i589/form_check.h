// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/i589/edition.h"
#include "forms/pdf/document.h"
#include "i18n/language.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace forms::i589 {

/// The form that this folder fills, as its pages name it.
inline constexpr std::string_view formName{"I-589"};

enum class FormStatus {
    Reviewed, ///< There is a map of this edition, and somebody compared the two.
    Compatible, ///< Newer, with the same fields; nobody has reviewed it yet. Drafts only.
    Superseded, ///< Older than the edition the program knows. Not to be filed.
    Different, ///< Another form, or fields that do not match.
    Unknown, ///< Neither form nor edition can be read from it.
};
/// "reviewed", "compatible", ...
std::string_view nameOf(FormStatus status);

/// One thing in which a form differs from the map.
struct FieldDifference {
    enum class Kind { Missing, New, FieldKind, OnState, MaxLength, PageCount, MixedEditions };

    Kind kind{};
    std::string field{}; ///< Leaf name; empty for the whole form.
    std::string expected{}; ///< As the map says.
    std::string found{};

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};
/// "missing", "new", "kind", "on_state", "max_length", "pages", "editions".
std::string_view nameOf(FieldDifference::Kind kind);
std::string sentence(const FieldDifference& difference, i18n::Language language);

struct FormReport {
    std::string form{}; ///< "I-589"; empty if not recognised.
    std::string edition{}; ///< As printed: "01/20/25"; empty if not found.
    FormStatus status{FormStatus::Unknown};
    std::vector<FieldDifference> differences{};
    /// An edition that is said to be newer than the newest the program knows: a warning to show.
    std::string newerReported{};
};

/// Which form and edition `pdf` is. `reviewedEditions` are those the clinic has signed off, as printed.
storage::Result<FormReport> checkForm(std::span<const std::uint8_t> pdf,
                                      const std::vector<std::string>& reviewedEditions = {});
/// The same for a form that is open already.
FormReport checkForm(const pdf::Document& document, const std::vector<std::string>& reviewedEditions = {});

} // namespace forms::i589
