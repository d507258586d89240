// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/import_report.h"

#include <algorithm>
#include <iterator>

namespace storage::sheet {

void addRemarks(ImportReport& report, std::vector<RowRemark> remarks)
{
    const auto room = mostWarnings - std::min(mostWarnings, report.warnings.size());
    const auto taken = std::min(room, remarks.size());
    report.warnings.insert(report.warnings.end(), std::make_move_iterator(remarks.begin()),
                           std::make_move_iterator(remarks.begin() + static_cast<std::ptrdiff_t>(taken)));
    report.warningsLeftOut += remarks.size() - taken;
}

void addRefusal(ImportReport& report, std::vector<RowProblem> problems)
{
    ++report.rows;
    ++report.refused;
    report.rejected.insert(report.rejected.end(), std::make_move_iterator(problems.begin()),
                           std::make_move_iterator(problems.end()));
}

} // namespace storage::sheet
