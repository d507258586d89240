// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/failure.h"

#include <cerrno>
#include <string>
#include <system_error>

namespace storage::vault {

Problem problemOf(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: return Problem::FileNotFound;
    case EEXIST:
    case ENOTEMPTY: return Problem::FileExists;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return Problem::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM: return Problem::ReadOnly;
    case ELOOP:
    case EISDIR: return Problem::FileUnreadable;
    case ENOMEM: return Problem::NotEnoughMemory;
    default: return Problem::DiskFailure;
    }
}

Problem problemOf(const sql::SqlError& failure)
{
    switch (failure.failure()) {
    case sql::SqlFailure::DiskFull: return Problem::DiskFull;
    case sql::SqlFailure::ReadOnly: return Problem::ReadOnly;
    case sql::SqlFailure::NotADatabase:
    case sql::SqlFailure::Damaged: return Problem::VaultDamaged;
    case sql::SqlFailure::Busy: return Problem::VaultInUse;
    case sql::SqlFailure::Interrupted: return Problem::Cancelled;
    case sql::SqlFailure::Disk: return Problem::DiskFailure;
    case sql::SqlFailure::NotUnique:
    case sql::SqlFailure::Constraint:
    case sql::SqlFailure::Other: return Problem::Unexpected;
    }
    return Problem::Unexpected;
}

Error systemFailure(std::string_view call)
{
    const int code = errno;
    return {problemOf(code), std::string{call} + ": " + std::generic_category().message(code)};
}

} // namespace storage::vault
