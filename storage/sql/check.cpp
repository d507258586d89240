// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/check.h"

#include <sqlite3.h>

namespace storage::sql {
namespace {

SqlFailure failureOf(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY: return SqlFailure::NotUnique;
    default: break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_CONSTRAINT: return SqlFailure::Constraint;
    case SQLITE_FULL: return SqlFailure::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return SqlFailure::ReadOnly;
    case SQLITE_NOTADB: return SqlFailure::NotADatabase;
    case SQLITE_CORRUPT: return SqlFailure::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return SqlFailure::Busy;
    case SQLITE_INTERRUPT: return SqlFailure::Interrupted;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return SqlFailure::Disk;
    default: return SqlFailure::Other;
    }
}

} // namespace

SqlError::SqlError(int extendedCode, const std::string& message) :
    std::runtime_error{message}, m_failure{failureOf(extendedCode)}
{
}

SqlError SqlError::damaged(const std::string& message)
{
    return {SQLITE_CORRUPT, message};
}

void check(sqlite3* db, int code)
{
    if (code != SQLITE_OK)
        throw SqlError{db == nullptr ? code : sqlite3_extended_errcode(db),
                       db == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(db)};
}

} // namespace storage::sql
