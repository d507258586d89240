// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/port_time.h"

#include "i18n/zone.h"
#include "storage/docket/courts.h"
#include "storage/records/hearing_time.h"

namespace storage::docket {

namespace {

struct Clock {
    std::string zone{};
    std::string town{}; ///< Empty if only the zone tells.
};

Clock clientClock(const NewHearing& hearing, std::string_view clinicZone)
{
    if (const auto gate = port(hearing.report.port))
        return {gate->mexicanZone, gate->mexicanCity};
    if (!hearing.report.zone.empty())
        return {hearing.report.zone, {}};
    const auto place = court(hearing.court);
    if (place && !place->mexicanZone.empty())
        return {place->mexicanZone, place->mexicanCity};
    return {std::string{clinicZone}, {}};
}

} // namespace

std::string clientZone(const NewHearing& hearing, std::string_view clinicZone)
{
    return clientClock(hearing, clinicZone).zone;
}

std::string clientTown(const NewHearing& hearing, std::string_view clinicZone, i18n::Language language)
{
    const auto clock = clientClock(hearing, clinicZone);
    return clock.town.empty() ? i18n::zoneTown(clock.zone, language) : clock.town;
}

std::string courtTown(const NewHearing& hearing, i18n::Language language)
{
    const auto place = court(hearing.court);
    // A hearing entered in another zone than its court's is not on the court's clock.
    return place && !place->city.empty() && place->zone == hearing.zone
        ? place->city
        : i18n::zoneTown(hearing.zone, language);
}

std::optional<BothClocks> bothClocks(const NewHearing& hearing, std::string_view clinicZone)
{
    if (!hasKnownTime(hearing))
        return std::nullopt;
    auto clocks
        = timeBefore(hearing.at, hearing.zone, std::chrono::minutes{0}, clientZone(hearing, clinicZone));
    if (clocks)
        clocks->court.local = hearing.at; // as printed, even where the clocks skip that time
    return clocks;
}

std::optional<BothClocks> timeBefore(const LocalTime& at, std::string_view courtZone,
                                     std::chrono::minutes before, std::string_view otherZone)
{
    const auto start = i18n::toInstant(at, courtZone);
    if (!start)
        return std::nullopt;
    const auto then = start->instant - before;
    const auto court = i18n::toLocal(then, courtZone);
    const auto other = i18n::toLocal(then, otherZone);
    if (!court || !other)
        return std::nullopt;
    return BothClocks{.court = {*court, std::string{courtZone}}, .client = {*other, std::string{otherZone}}};
}

std::optional<ReportEstimate> reportEstimate(const NewHearing& hearing, std::string_view clinicZone,
                                             const RuleBook& rules)
{
    const auto place = court(hearing.court);
    if (hearing.report.source != ReportSource::Unknown || !hasKnownTime(hearing) || !place
        || place->mexicanZone.empty())
        return std::nullopt;
    const auto rule = rules.inForce("MPP-REPORT4", hearing.at.date);
    if (!rule || rule->unit != RuleUnit::Hour)
        return std::nullopt;
    const std::chrono::minutes before = std::chrono::hours{rule->offset};
    const auto clocks = timeBefore(hearing.at, hearing.zone, before, clientZone(hearing, clinicZone));
    if (!clocks)
        return std::nullopt;
    return ReportEstimate{*clocks, before, rule->id + ' ' + rule->version};
}

} // namespace storage::docket
