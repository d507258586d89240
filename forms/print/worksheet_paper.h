// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/checklist/checklist.h"
#include "forms/print/frame.h"

class QPagedPaintDevice;

namespace forms {

/// How a question is answered on paper.
enum class WorksheetKind {
    Line, ///< One line to write on: a name, a number, a date.
    Choice, ///< Boxes to tick: yes or no, one of several, all that apply.
    LongText, ///< Room to tell.
    Table, ///< Several rows of the same parts.
};

struct WorksheetChoice {
    TwoTexts text;
    bool chosen{false};

    friend bool operator==(const WorksheetChoice&, const WorksheetChoice&) = default;
};

/// One question of Form I-589, in the product's own plain words.
struct WorksheetQuestion {
    std::string id;
    std::string number{}; ///< As on the form: "B.1.A".
    TwoTexts part{}; ///< The part of the form it belongs to, printed where it changes.
    TwoTexts prompt{};
    WorksheetKind kind{WorksheetKind::Line};
    std::vector<WorksheetChoice> choices{};
    std::vector<TwoTexts> columns{}; ///< The parts of a table's row, or of an address.
    std::vector<std::vector<std::string>> known{}; ///< Known rows of a table, one text per column.
    int blankRows{0}; ///< Rows of a table left to write in.
    std::string knownAnswer{}; ///< In English, for the form.
    std::string knownOriginal{}; ///< In the client's words.

    friend bool operator==(const WorksheetQuestion&, const WorksheetQuestion&) = default;
};

/// Every question on paper, with what is known already and room for the rest.
struct WorksheetPaper {
    PaperFrame frame;
    std::vector<WorksheetQuestion> questions{};

    friend bool operator==(const WorksheetPaper&, const WorksheetPaper&) = default;
};

/// Prints it on Letter paper; returns the number of pages.
storage::Result<int> printWorksheet(const WorksheetPaper& paper, QPagedPaintDevice& device);

} // namespace forms
