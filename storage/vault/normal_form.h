// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace storage::vault {

/// `passphrase` (UTF-8) in Unicode normal form C, so that an accent typed as one key or as two opens alike.
/// Nothing is trimmed and case stays. Nothing for text that is not well-formed, is empty, holds a NUL or is
/// longer than 1,024 bytes.
std::optional<Secret> normalized(const Secret& passphrase);

/// What of a user's name counts when they unlock: without case, accents and surplus white space, so that
/// "José" can be typed as "jose" on any keyboard. "" for text that is not well-formed or has nothing left.
std::string loginName(std::string_view name);

} // namespace storage::vault
