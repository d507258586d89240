// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace storage::docket {

/// A base city has judges of its own; a hearing location belongs to one; an office holds no hearings (the
/// Board).
enum class CourtKind { BaseCity, HearingLocation, Office };

/// `Unconfirmed`: the code is in use, but the place and its clock were only inferred.
enum class CourtStanding { Open, Closed, Unconfirmed };

/// A place where immigration hearings are held, by its EOIR code. Addresses are left out: they move, the
/// notice has them.
struct Court {
    std::string code; ///< "SND".
    std::string englishName;
    std::string spanishName;
    std::string city; ///< Empty if not known.
    std::string state; ///< "CA"; also "GU", "MP", "PR".
    std::string zone; ///< IANA zone of the court's clock. El Paso is America/Denver.
    CourtKind kind{CourtKind::BaseCity};
    CourtStanding standing{CourtStanding::Open};
    std::string administrativeCourt; ///< Code of the court that keeps the files.
    int circuit{}; ///< Court of appeals whose law applies (28 U.S.C. 41): it differs on the one-year rule.
    std::string
        mexicanCity{}; ///< Where clients of the Migrant Protection Protocols wait; empty for other courts.
    std::string mexicanZone{}; ///< IANA zone of that city.
    std::vector<std::string> aliases{}; ///< Other names seen in papers and spreadsheets.

    friend bool operator==(const Court&, const Court&) = default;
};

/// A port of entry at which clients who wait in Mexico report.
struct Port {
    std::string name; ///< As on the papers: "San Ysidro".
    std::string city;
    std::string state;
    std::string zone; ///< IANA zone of the port itself, on the U.S. side.
    std::string mexicanCity;
    std::string mexicanZone;
    std::vector<std::string>
        courts{}; ///< Codes of the courts its clients are taken to; may be empty (Eagle Pass).
    std::vector<std::string> aliases{};

    friend bool operator==(const Port&, const Port&) = default;
};

/// All courts that are known: those of the border first.
std::span<const Court> courts();
/// All ports of entry of the Migrant Protection Protocols, from west to east.
std::span<const Port> ports();

/// The court with exactly this code.
std::optional<Court> court(std::string_view code);
/// The court that `text` names: its code, name in either language, an alias, or a city with a single court,
/// with or without the state. Case, accents and punctuation do not matter. Nothing if more than one could be
/// meant.
std::optional<Court> courtNamed(std::string_view text);
/// The name for lists and papers: "San Diego Immigration Court" / "Corte de inmigración de San Diego".
std::string courtName(const Court& court, i18n::Language language);

/// The port of entry that `name` names, compared as in `courtNamed`.
std::optional<Port> port(std::string_view name);
/// The ports whose clients are heard in the court with `code`, the most usual one first.
std::vector<Port> portsOf(std::string_view code);

} // namespace storage::docket
