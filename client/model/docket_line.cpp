// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/docket_line.h"

#include "client/model/convert.h"
#include "client/model/hearing_text.h"

#include <algorithm>
#include <map>

namespace client {

storage::NewHearing hearingOf(const storage::DocketRow& row)
{
    return {.at = row.at, .court = row.court, .zone = row.zone, .fixity = row.fixity, .report = row.report};
}

std::optional<storage::docket::BothClocks> bothClocks(const storage::DocketRow& hearing,
                                                      std::string_view clinicZone)
{
    return storage::docket::bothClocks(hearingOf(hearing), clinicZone);
}

QString clientTimeText(const DocketLine& line)
{
    if (line.clientZone.empty())
        return {};
    // Where no port and no court tell the town, it is the zone's own.
    const auto town = storage::docket::clientTown(hearingOf(*line.hearing), line.clientZone, shownLanguage());
    return timeAt(line.clientAt, line.day, toQt(town));
}

QString reportText(const DocketLine& line)
{
    const auto& hearing = *line.hearing;
    return goesThroughPort(hearing.waitsInMexico, hearing.report) ? reportText(hearing.report, line.day)
                                                                  : QString{};
}

QString namesText(const storage::DocketRow& row)
{
    if (row.names.empty())
        return toQt(row.reference);
    const auto name = toQt(row.names.front());
    return row.names.size() == 1 ? name : QStringLiteral("%1 +%2").arg(name).arg(row.names.size() - 1);
}

std::vector<DocketLine> docketLines(const std::vector<storage::DocketRow>& hearings,
                                    std::string_view clinicZone)
{
    std::map<storage::Date, int> perDay;
    for (const auto& hearing : hearings)
        ++perDay[hearing.at.date];
    std::vector<DocketLine> lines;
    lines.reserve(hearings.size() + perDay.size());
    for (const auto& hearing : hearings) {
        const auto day = hearing.at.date;
        if (lines.empty() || lines.back().day != day)
            lines.push_back({.day = day, .hearings = perDay[day]});
        DocketLine line{.day = day, .hearing = hearing};
        if (const auto clocks = bothClocks(hearing, clinicZone)) {
            line.clientAt = clocks->client.local;
            line.clientZone = clocks->client.zone;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace client
