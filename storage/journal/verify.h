// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/head.h"
#include "storage/sql/connection.h"

#include <functional>
#include <string>
#include <vector>

namespace storage::journal {

/// What is wrong with the chain, and from which commit on.
struct Fault {
    enum class Kind {
        Gap, ///< A number is missing.
        WrongChain, ///< Does not follow from the commit before it.
        WrongHash, ///< The commit or its changes are not what was sealed.
        WrongSignature, ///< Not signed by the user it names.
        UnknownUser,
        StrayChange, ///< A change that belongs to no commit.
        ClockWentBack,
    };
    Kind kind{};
    std::int64_t seq{};

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// Checks the whole chain, oldest first: links, hashes of all changes, signatures, and that every change
/// belongs to a commit. `goOn` is asked before each commit; returning false stops the check.
std::vector<Fault> verify(sql::Connection& db, const std::function<bool()>& goOn = {});
/// Checks only links and signatures of the commits after `fromSeq`: fast enough for every unlock.
std::vector<Fault> verifySignatures(sql::Connection& db, std::int64_t fromSeq);

/// The hash of commit `seq`, if there is one.
std::optional<Hash> hashAt(sql::Connection& db, std::int64_t seq);

} // namespace storage::journal
