// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/journal/journal.h"

#include <string_view>

namespace storage {

/// What to report of the exception being handled. Call inside a `catch (...)`.
Error currentError() noexcept;

/// Runs `work(transaction)` as one commit and turns what storage throws into an `Error`: an exception or an
/// error Result leaves everything as it was. `action` is the word of the audit trail.
template <class Work>
auto guarded(journal::Journal& journal, std::string_view action, Work work)
    -> decltype(work(std::declval<journal::Transaction&>()))
{
    try {
        journal::Transaction transaction{journal, action};
        auto result = work(transaction);
        if (result)
            transaction.commit();
        return result;
    } catch (...) {
        return currentError();
    }
}

/// The same for work without a commit.
template <class Work> auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (...) {
        return currentError();
    }
}

/// The same for reading: everything `work()` sees is of one moment.
template <class Work> auto guardedRead(sql::Connection& db, Work work) -> decltype(work())
{
    try {
        const sql::Snapshot snapshot{db};
        return work();
    } catch (...) {
        return currentError();
    }
}

} // namespace storage
