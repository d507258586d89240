// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/docket_line.h"

#include "storage/records/hearing_time.h"

#include <algorithm>
#include <map>

namespace client {

std::optional<storage::docket::BothClocks> bothClocks(const storage::DocketRow& hearing,
                                                      std::string_view clinicZone)
{
    if (!storage::hasKnownTime(hearing.at))
        return std::nullopt;
    const storage::NewHearing known{
        .at = hearing.at, .court = hearing.court, .zone = hearing.zone, .report = hearing.report};
    return storage::docket::bothClocks(known, clinicZone);
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
