// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace storage::sql {

/// What kind of refusal it was, as far as callers treat them differently.
enum class SqlFailure {
    NotUnique,
    Constraint,
    DiskFull,
    ReadOnly,
    NotADatabase,
    Damaged,
    Busy,
    Interrupted,
    Disk,
    Other
};

/// Something SQLite refused. `what()` holds its message, never a bound value.
class SqlError : public std::runtime_error {
public:
    SqlError(int extendedCode, const std::string& message);
    /// A stored value that no version of the program writes.
    static SqlError damaged(const std::string& message);
    SqlFailure failure() const noexcept { return m_failure; }

private:
    SqlFailure m_failure;
};

} // namespace storage::sql
