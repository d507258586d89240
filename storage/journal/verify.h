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
        Gap,            ///< A number is missing.
        WrongChain,     ///< Does not follow from the commit before it.
        WrongHash,      ///< The commit or its changes are not what was sealed.
        WrongSignature, ///< Not signed by the user it names.
        UnknownUser,
        StrayChange,    ///< A change that belongs to no commit.
        ClockWentBack,
    };
    Kind kind{};
    std::int64_t seq{};

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// Recomputes hashes and signatures of the commits after `fromSeq`, oldest first. With `fromSeq` 0 the whole chain,
/// which also counts changes that no commit owns. `goOn` is asked now and then; returning false stops the check.
std::vector<Fault> verify(sql::Connection& db, std::int64_t fromSeq = 0, const std::function<bool()>& goOn = {});

/// The hash of commit `seq`, if there is one.
std::optional<Hash> hashAt(sql::Connection& db, std::int64_t seq);

} // namespace storage::journal
