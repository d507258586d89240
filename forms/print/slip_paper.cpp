// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/slip_paper.h"
#include "forms/print/docket_paper.h"

#include "i18n/zone.h"

#include <algorithm>

namespace forms {
namespace {

TwoTexts townOf(const std::string& zone)
{
    return {.english = i18n::zoneTown(zone, i18n::Language::English),
            .spanish = i18n::zoneTown(zone, i18n::Language::Spanish)};
}

/// `town` is whose clock `zone` is; the zone's own if it is empty.
SlipTime timeFor(const storage::LocalTime& at, const std::string& town, const std::string& zone,
                 const std::string& clientZone)
{
    SlipTime time{.at = at, .town = town.empty() ? townOf(zone) : TwoTexts{.english = town, .spanish = town}};
    const auto atClient = i18n::inZone(at, zone, clientZone);
    // A town's clock needs no telling twice, whatever the zone database calls it.
    if (atClient && zone != clientZone && townOf(clientZone) != time.town) {
        time.atClient = atClient;
        time.clientTown = townOf(clientZone);
    }
    return time;
}

std::optional<SlipPort> portFor(const storage::PortReport& report, const std::string& clientZone)
{
    if (report.source == storage::ReportSource::Unknown || !report.at)
        return {};
    return SlipPort{.place = report.port, .time = timeFor(*report.at, report.port, report.zone, clientZone)};
}

/// The clock of the city the client waits in, else the clinic's.
const std::string& clientZoneFor(bool crosses, const CourtPlace& court, const storage::ClinicSettings& clinic)
{
    return crosses && !court.mexicanZone.empty() ? court.mexicanZone : clinic.zone;
}

bool waitsInMexico(const storage::Case& record)
{
    return record.kind == storage::CaseKind::Mpp && record.custody == storage::Custody::WaitingInMexico;
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
    const bool crosses
        = waitsInMexico(file.record) || hearing.report.source != storage::ReportSource::Unknown;
    const auto& clientZone = clientZoneFor(crosses, court, clinic);
    SlipPaper slip{
        .frame = frameFor(file, clinic, client),
        .crosses = crosses,
        .court = court,
        .time = timeFor(hearing.at, court.city, hearing.zone, clientZone),
        .kind = hearing.kind,
        .fixity = hearing.fixity,
        .medium = hearing.medium,
        .covered = coveredNames(file, hearing),
        .represented
        = file.record.representation == storage::Representation::Full || !file.record.attorney.empty(),
    };
    slip.port = portFor(hearing.report, clientZone);
    return slip;
}

DocketEntry docketEntryFor(const storage::DocketRow& row, const CourtPlace& court,
                           const storage::ClinicSettings& clinic)
{
    const bool crosses
        = row.caseKind == storage::CaseKind::Mpp || row.report.source != storage::ReportSource::Unknown;
    const auto& clientZone = clientZoneFor(crosses, court, clinic);
    return {
        .time = timeFor(row.at, court.city, row.zone, clientZone),
        .crosses = crosses,
        .port = portFor(row.report, clientZone),
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
