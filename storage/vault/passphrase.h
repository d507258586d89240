// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "storage/base/result.h"
#include "storage/base/secret.h"

#include <string>
#include <vector>

namespace storage::vault {

/// Six words drawn at random from a list of 7,776 (77 bits), with a space between them; without accents or ñ,
/// so that it can be typed on any keyboard.
Secret newPassphrase(i18n::Language language);

/// How hard a passphrase is to guess, as far as that can be told from outside. The estimate knows English
/// words only and is a floor to refuse the worst, not a proof.
struct PassphraseStrength {
    double bits{};
    std::size_t letters{};

    /// At least 60 bits and 14 characters.
    bool suffices() const { return bits >= 60 && letters >= 14; }
};

/// `names` are what an attacker would try first: the clinic's name, the users' names.
PassphraseStrength strengthOf(const Secret& passphrase, const std::vector<std::string>& names);
/// `WeakPassphrase` if it does not suffice, `TooLong` or `NotText` if it cannot be one.
Result<Done> checkPassphrase(const Secret& passphrase, const std::vector<std::string>& names);

} // namespace storage::vault
