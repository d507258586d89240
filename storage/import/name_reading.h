// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace storage::sheet {

/// The surnames of one column, as two. Joined by one space they are the text again.
struct Surnames {
    std::string first{};
    std::string second{};

    friend bool operator==(const Surnames&, const Surnames&) = default;
};

/// Splits "de la Cruz Pérez" after the first surname; particles (de, del, de la, San, y, van der, dos ...)
/// stay with the word that follows them. `text` is tidied. No text is ever lost: a wrong split is a matter of
/// sorting only, since both surnames go into one box of every form.
Surnames splitSurnames(std::string_view text);

/// A whole name from one column, as its two parts.
struct WholeName {
    std::string given{};
    std::string surnames{};
    /// The parts are a guess by the Spanish custom of two surnames: someone should look.
    bool guessed{false};

    friend bool operator==(const WholeName&, const WholeName&) = default;
};

/// "Núñez Güell, María José" at its comma; else the last two surnames from the end ("María José Núñez
/// Güell"); of two words the last alone.
WholeName splitWholeName(std::string_view text);

} // namespace storage::sheet
