// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/import/column_map.h"

namespace storage::sheet {

/// What the clinic says about a spreadsheet before it is read.
struct SheetOptions {
    ColumnMap map{};
    Date today{}; ///< In the clinic's calendar: no one was born, entered or was served after it.
};

} // namespace storage::sheet
