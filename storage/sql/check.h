// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/sql_error.h"

struct sqlite3;

namespace storage::sql {

/// Throws what `db` has to say unless `code` is SQLITE_OK.
void check(sqlite3* db, int code);

} // namespace storage::sql
