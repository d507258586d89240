// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/guarded.h"

#include "storage/schema/migrate.h"
#include "storage/sql/sql_error.h"

#include <new>

namespace storage {
namespace {

Problem problemOf(sql::SqlFailure failure)
{
    switch (failure) {
    case sql::SqlFailure::NotUnique: return Problem::AlreadyExists;
    case sql::SqlFailure::Constraint: return Problem::InvalidInput;
    case sql::SqlFailure::DiskFull: return Problem::DiskFull;
    case sql::SqlFailure::ReadOnly: return Problem::ReadOnly;
    case sql::SqlFailure::NotADatabase:
    case sql::SqlFailure::Damaged: return Problem::VaultDamaged;
    case sql::SqlFailure::Busy: return Problem::VaultInUse;
    case sql::SqlFailure::Interrupted: return Problem::Cancelled;
    case sql::SqlFailure::Disk: return Problem::DiskFailure;
    case sql::SqlFailure::Other: return Problem::Unexpected;
    }
    return Problem::Unexpected;
}

} // namespace

Error currentError() noexcept
{
    try {
        throw;
    } catch (const sql::SqlError& error) {
        return {problemOf(error.failure()), error.what()};
    } catch (const schema::FileTooNew& error) {
        return {Problem::VaultTooNew, error.what()};
    } catch (const std::exception& error) {
        return {Problem::Unexpected, error.what()};
    } catch (...) {
        return {Problem::Unexpected, "unknown exception"};
    }
}

} // namespace storage
