// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "storage/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace i18n {

/// What a wall-clock time means on a day when clocks change.
enum class ClockCase { Once, Skipped, Twice };

struct ZonedInstant {
    storage::Instant
        instant{}; ///< The earlier one if the time occurs twice; the moment of the jump if skipped.
    ClockCase clock{ClockCase::Once};
};

/// Whether the system's time zone database knows `zone` ("America/Ciudad_Juarez").
bool isZone(std::string_view zone);
/// The moment at which `zone`'s clocks show `local` (summer time is known up to 2037); nothing for an unknown
/// zone.
std::optional<ZonedInstant> toInstant(const storage::LocalTime& local, std::string_view zone);
/// What `zone`'s clocks show at `instant`, seconds dropped; nothing for an unknown zone.
std::optional<storage::LocalTime> toLocal(storage::Instant instant, std::string_view zone);
/// `local` on the clocks of `from`, read on the clocks of `to`; nothing for an unknown zone.
std::optional<storage::LocalTime> inZone(const storage::LocalTime& local, std::string_view from,
                                         std::string_view to);
/// "America/Tijuana" -> "Tijuana": the town whose clock it is, for "hora de Tijuana". "America/Los_Angeles"
/// is "Los Ángeles" in Spanish. The last part of an unknown zone.
std::string zoneTown(std::string_view zone, Language language = Language::English);

} // namespace i18n
