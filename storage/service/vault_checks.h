// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace storage {

/// One thing that is wrong with a vault.
struct VaultFault {
    enum class Kind {
        Page, ///< A page's authentication code does not fit.
        Structure, ///< SQLite's own checks.
        Reference, ///< A row refers to one that does not exist.
        JournalGap,
        JournalChain, ///< An entry does not follow from the one before it.
        JournalSeal, ///< An entry or its changes are not what was sealed.
        JournalSignature, ///< An entry is not signed by the user it names.
        JournalUser, ///< An entry names a user who does not exist.
        JournalStray, ///< Changes that belong to no entry.
        JournalClock, ///< An entry's time is before that of the one before it.
    };
    Kind kind{};
    std::int64_t entry{}; ///< Of the journal; 0 for the other kinds.
    std::string detail{}; ///< SQLite's own words, or a table's name. Never client data.

    friend bool operator==(const VaultFault&, const VaultFault&) = default;
};

/// Every page's authentication code, SQLite's own checks, foreign keys, and the journal's chain and
/// signatures; no fault if all is well. `progress(done, total)` counts commits.
Result<std::vector<VaultFault>> verifyVault(sql::Connection& db,
                                            const std::function<bool(std::int64_t, std::int64_t)>& progress);

} // namespace storage
