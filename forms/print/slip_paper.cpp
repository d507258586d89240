// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/slip_paper.h"

#include "i18n/zone.h"

#include <algorithm>

namespace forms {
namespace {

SlipTime timeFor(const storage::LocalTime& at, const std::string& town, const std::string& zone,
                 const std::string& clientZone)
{
    SlipTime time{.at = at, .town = town.empty() ? i18n::zoneTown(zone) : town};
    const auto atClient = i18n::inZone(at, zone, clientZone);
    // A town's clock needs no telling twice, whatever the zone database calls it.
    if (atClient && i18n::zoneTown(clientZone) != time.town && zone != clientZone) {
        time.atClient = atClient;
        time.clientTown = i18n::zoneTown(clientZone);
    }
    return time;
}

bool waitsInMexico(const storage::Case& record)
{
    return record.kind == storage::CaseKind::Mpp && record.custody == storage::Custody::WaitingInMexico;
}

std::vector<std::string> coveredNames(const storage::CaseFile& file, const storage::Hearing& hearing)
{
    std::vector<std::string> names{file.respondent.givenNames};
    for (const auto& member : file.family)
        if (member.proceeding && std::ranges::find(hearing.cases, member.proceeding->id) != hearing.cases.end())
            names.push_back(member.person.givenNames);
    return names;
}

} // namespace

SlipPaper slipFor(const storage::CaseFile& file, const storage::Hearing& hearing, const CourtPlace& court,
                  const storage::ClinicSettings& clinic, i18n::Language client)
{
    const bool crosses
        = waitsInMexico(file.record) || hearing.report.source != storage::ReportSource::Unknown;
    const std::string clientZone = crosses && !court.mexicanZone.empty() ? court.mexicanZone : clinic.zone;
    SlipPaper slip{
        .frame = frameFor(file, clinic, client),
        .crosses = crosses,
        .court = court,
        .time = timeFor(hearing.at, court.city, hearing.zone, clientZone),
        .kind = hearing.kind,
        .fixity = hearing.fixity,
        .medium = hearing.medium,
        .covered = coveredNames(file, hearing),
        .represented = file.record.representation == storage::Representation::Full || !file.record.attorney.empty(),
    };
    const auto& report = hearing.report;
    if (report.source != storage::ReportSource::Unknown && report.at)
        slip.port = SlipPort{.place = report.port, .time = timeFor(*report.at, report.port, report.zone, clientZone)};
    return slip;
}

} // namespace forms
