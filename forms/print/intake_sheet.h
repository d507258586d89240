// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/frame.h"

class QPagedPaintDevice;

namespace forms {

/// The blank sheet for taking someone in without the computer: one page, in the order of the intake screen.
struct IntakeSheet {
    PaperFrame frame; ///< No client yet: no A-Number, no name.

    friend bool operator==(const IntakeSheet&, const IntakeSheet&) = default;
};

/// Prints it on one page of Letter paper; returns 1.
storage::Result<int> printIntakeSheet(const IntakeSheet& sheet, QPagedPaintDevice& device);

} // namespace forms
