// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/docket/port_time.h"
#include "storage/records/docket_row.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace client {

/// One line of the docket on screen: the heading of a day, or a hearing on it.
struct DocketLine {
    storage::Date day{}; ///< The court's calendar.
    int hearings{}; ///< On that day; 0 in the line of a hearing.
    std::optional<storage::DocketRow> hearing{}; ///< Empty in a heading.
    storage::LocalTime clientAt{}; ///< The same moment where the client waits, else where the clinic is.
    std::string clientZone{}; ///< IANA; empty if the time or the court's zone is not known.

    friend bool operator==(const DocketLine&, const DocketLine&) = default;
};

/// Puts a heading before the hearings of each day. `hearings` are in the order of the docket.
std::vector<DocketLine> docketLines(const std::vector<storage::DocketRow>& hearings,
                                    std::string_view clinicZone);
/// The hearing of a docket as far as the docket tells it.
storage::NewHearing hearingOf(const storage::DocketRow& row);
/// "8:30 AM Nuevo Laredo": the client's clock, with the day where it is another; empty if it is not known.
QString clientTimeText(const DocketLine& line);
/// "4:30 AM San Ysidro", or that the time is unknown; empty for those who cross no border.
QString reportText(const DocketLine& line);
/// "Núñez, Ana +2"; the case's reference if there is no name.
QString namesText(const storage::DocketRow& row);
/// Both clocks of a hearing of the docket; nothing for an unknown time or zone.
std::optional<storage::docket::BothClocks> bothClocks(const storage::DocketRow& hearing,
                                                      std::string_view clinicZone);

} // namespace client
