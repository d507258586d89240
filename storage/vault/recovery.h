// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault/slot_format.h"

namespace storage::vault {

/// Three codes as they are printed, one for each holder. Shown once and kept nowhere.
using RecoveryCodes = std::array<Secret, 3>;

/// Slots with a way in for any two of three holders, and the codes for it.
struct NewRecovery {
    KeySlots slots;
    RecoveryCodes codes;
};

/// What two holders get at. It opens the vault, but signs nothing: the next step is a new passphrase for a
/// user.
struct Recovered {
    Secret vaultKey;
    Secret exchangeKey; ///< X25519 private key: opens backups too.
};

/// Gives genuine `slots` a new recovery key under three new codes. Codes made before stop working. One code
/// alone opens nothing and tells nothing: each of the three wraps needs two of them.
Result<NewRecovery> withNewRecovery(const KeySlots& slots, const Secret& vaultKey);

/// Opens with any two of the three codes, in any order, as typed. `RecoveryCodeMistyped` for a typing error,
/// `WrongRecoveryCodes` if the two are not of this vault or the same one twice.
Result<Recovered> openRecovery(const KeySlots& slots, const Secret& first, const Secret& second);

} // namespace storage::vault
