// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/base/secret.h"

namespace storage::vault {

/// A new code of 160 random bits as it is printed: 33 characters of Crockford's alphabet (no I, L, O, U) in
/// groups of three, "K7Q-3XM-...". The last character checks the others.
Secret newRecoveryCode();

/// The 20 bytes of a code as somebody typed it: case, spaces and hyphens do not matter, O is 0, I and L
/// are 1. `RecoveryCodeMistyped` if a character is wrong, missing, too many, or two have changed places.
Result<Secret> readRecoveryCode(const Secret& typed);

} // namespace storage::vault
