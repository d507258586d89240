// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/port_time.h"

#include "i18n/zone.h"
#include "storage/docket/courts.h"

namespace storage::docket {

std::string clientZone(const NewHearing& hearing, std::string_view clinicZone)
{
    if (const auto gate = port(hearing.report.port))
        return gate->mexicanZone;
    if (!hearing.report.zone.empty())
        return hearing.report.zone;
    const auto place = court(hearing.court);
    return place && !place->mexicanZone.empty() ? place->mexicanZone : std::string{clinicZone};
}

std::optional<BothClocks> bothClocks(const NewHearing& hearing, std::string_view clinicZone)
{
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
    if (hearing.report.source != ReportSource::Unknown || hearing.fixity == HearingFixity::ToBeSet || !place
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
