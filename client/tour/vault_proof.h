// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/clock.h"
#include "storage/base/result.h"
#include "storage/base/secret.h"

#include <filesystem>
#include <string>
#include <vector>

namespace client::tour {

/// What was tried against a locked vault, and how it held.
struct VaultProof {
    int filesSearched{};
    int namesPlanted{};
    int hits{}; ///< Files in which a planted name could be read: must be none.
    bool wrongPassphraseRefused{false};
    bool flippedBitFound{false};

    bool holds() const { return hits == 0 && wrongPassphraseRefused && flippedBitFound; }
};

/// Looks for `names` (UTF-8, UTF-16 and hexadecimal) in every file of the locked vault `folder`, tries
/// another passphrase, and flips one bit in a copy of it under `scratch`.
storage::Result<VaultProof> proveVault(const std::filesystem::path& folder,
                                       const std::filesystem::path& scratch,
                                       const std::vector<std::string>& names, const std::string& user,
                                       const storage::Secret& passphrase, const storage::Clock& clock);

} // namespace client::tour
