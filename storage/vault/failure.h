// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/sql/sql_error.h"

#include <exception>
#include <new>
#include <string_view>

namespace storage::vault {

/// What a failed system call means to the person at the desk.
Problem problemOf(int systemError);
/// What SQLite's refusal means to the person at the desk.
Problem problemOf(const sql::SqlError& failure);

/// The `Error` for the system call `call` that has just set errno. The detail names the call, never a path.
Error systemFailure(std::string_view call);

/// Runs `work`, which returns a `Result`, and turns everything it throws into an `Error`.
template <class Work> auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const sql::SqlError& failure) {
        return Error{problemOf(failure), failure.what()};
    } catch (const std::bad_alloc&) {
        return Error{Problem::NotEnoughMemory};
    } catch (const std::exception& failure) {
        return Error{Problem::Unexpected, failure.what()};
    }
}

} // namespace storage::vault
