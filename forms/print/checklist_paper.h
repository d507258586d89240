// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/checklist/checklist.h"
#include "forms/print/frame.h"

class QPagedPaintDevice;

namespace forms {

/// One row of a printed checklist.
struct ChecklistRow {
    int number{};
    bool ask{false}; ///< Shown with "?".
    bool isVolatile{false}; ///< Shown with "*".
    std::vector<std::string> texts{}; ///< One per language of the paper, in its order, values filled in.

    friend bool operator==(const ChecklistRow&, const ChecklistRow&) = default;
};

/// A checklist for one client, ready to print.
struct ChecklistPaper {
    PaperFrame frame;
    std::string id; ///< "CL-03"
    std::vector<std::string> titles{}; ///< One per language.
    std::vector<ChecklistRow> rows{};
    storage::Date checkedOn{};
    int validDays{};
    bool outdated{false}; ///< More than `validDays` since `checkedOn`.
    bool represented{false}; ///< An attorney of record: "ask your lawyer first".

    friend bool operator==(const ChecklistPaper&, const ChecklistPaper&) = default;
};

/// What may be chosen when a checklist is printed.
struct ChecklistWishes {
    std::vector<i18n::Language>
        languages{}; ///< Empty: the client's language on the left, the other on the right.
    bool discreet{false}; ///< For a person in danger: no name, no A-Number, not the word asylum.
    std::optional<storage::Date>
        reviewedOn{}; ///< When the clinic's legal team recorded its review of this list.
    bool demo{false};
};

/// `list` for the respondent of `file` as it stands on `today`.
ChecklistPaper checklistPaper(const Checklist& list, const storage::CaseFile& file,
                              const storage::ClinicSettings& clinic, i18n::Language client,
                              storage::Date today, const ChecklistWishes& wishes = {});
/// Prints it on Letter paper; returns the number of pages.
storage::Result<int> printChecklist(const ChecklistPaper& paper, QPagedPaintDevice& device);

} // namespace forms
