// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/slip_paper.h"
#include "forms/print/docket_paper.h"

#include "i18n/zone.h"
#include "storage/records/hearing_time.h"

#include <algorithm>

namespace forms {
namespace {

TwoTexts townOf(const std::string& zone)
{
    return {.english = i18n::zoneTown(zone, i18n::Language::English),
            .spanish = i18n::zoneTown(zone, i18n::Language::Spanish)};
}

/// `town`, whose clock `zone` is; the zone's own if it is empty.
TwoTexts townOr(const std::string& town, const std::string& zone)
{
    return town.empty() ? townOf(zone) : TwoTexts{.english = town, .spanish = town};
}

/// The clock a client lives by.
struct ClientClock {
    TwoTexts town{};
    std::string zone{};
};

SlipTime timeFor(const storage::LocalTime& at, const std::string& town, const std::string& zone,
                 const ClientClock& client)
{
    SlipTime time{.at = at, .town = townOr(town, zone)};
    const auto atClient = i18n::inZone(at, zone, client.zone);
    // A town's clock needs no telling twice, whatever the zone database calls it.
    if (atClient && zone != client.zone && client.town != time.town) {
        time.atClient = atClient;
        time.clientTown = client.town;
    }
    return time;
}

/// A time that is not known is so on every clock.
SlipTime courtTimeFor(const storage::LocalTime& at, const std::string& city, const std::string& zone,
                      const ClientClock& client)
{
    auto time = timeFor(at, city, zone, client);
    time.known = storage::hasKnownTime(at);
    if (!time.known) {
        time.atClient.reset();
        time.clientTown = {};
    }
    return time;
}

std::optional<SlipPort> portFor(const storage::PortReport& report, const ClientClock& client)
{
    if (report.source == storage::ReportSource::Unknown || !report.at)
        return {};
    return SlipPort{.place = report.port, .time = timeFor(*report.at, report.port, report.zone, client)};
}

/// The clock of the city the client waits in, else the clinic's.
ClientClock clientClockFor(bool crosses, const CourtPlace& court, const storage::ClinicSettings& clinic)
{
    if (crosses && !court.mexicanZone.empty())
        return {.town = townOr(court.mexicanCity, court.mexicanZone), .zone = court.mexicanZone};
    return {.town = townOf(clinic.zone), .zone = clinic.zone};
}

std::vector<std::string> coveredNames(const storage::CaseFile& file, const storage::Hearing& hearing)
{
    std::vector<std::string> names{file.respondent.givenNames};
    for (const auto& member : file.family)
        if (member.proceeding
            && std::ranges::find(hearing.cases, member.proceeding->id) != hearing.cases.end())
            names.push_back(member.person.givenNames);
    return names;
}

} // namespace

SlipPaper slipFor(const storage::CaseFile& file, const storage::Hearing& hearing, const CourtPlace& court,
                  const storage::ClinicSettings& clinic, i18n::Language client)
{
    const bool crosses = goesThroughPort(waitsInMexico(file.record), hearing.report);
    const auto clientClock = clientClockFor(crosses, court, clinic);
    SlipPaper slip{
        .frame = frameFor(file, clinic, client),
        .crosses = crosses,
        .court = court,
        .time = courtTimeFor(hearing.at, court.city, hearing.zone, clientClock),
        .kind = hearing.kind,
        .fixity = hearing.fixity,
        .medium = hearing.medium,
        .covered = coveredNames(file, hearing),
        .represented
        = file.record.representation == storage::Representation::Full || !file.record.attorney.empty(),
    };
    slip.port = portFor(hearing.report, clientClock);
    return slip;
}

DocketEntry docketEntryFor(const storage::DocketRow& row, const CourtPlace& court,
                           const storage::ClinicSettings& clinic)
{
    const bool crosses = goesThroughPort(row.waitsInMexico, row.report);
    const auto clientClock = clientClockFor(crosses, court, clinic);
    return {
        .time = courtTimeFor(row.at, court.city, row.zone, clientClock),
        .crosses = crosses,
        .port = portFor(row.report, clientClock),
        .name = row.names.empty() ? std::string{} : row.names.front(),
        .others = row.names.empty() ? 0 : static_cast<int>(row.names.size()) - 1,
        .reference = row.reference,
        .kind = row.kind,
        .fixity = row.fixity,
        .represented = row.representation == storage::Representation::Full,
        .responsible = row.responsible,
    };
}

} // namespace forms
