// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/import_report.h"

#include <QString>

namespace client {

/// What was noticed about a row or a sheet, as a sentence.
QString remarkText(const storage::sheet::RowRemark& remark);

} // namespace client
