// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/hearing.h"

#include <QString>

#include <string_view>

namespace client {

/// "San Diego Immigration Court" for a code of `docket/courts.h`; the code itself if it is unknown.
QString courtText(std::string_view code);
/// "San Ysidro (SYP)": short, and never the same for two courts.
QString shortCourtText(std::string_view code);
/// "Mar 12, 2027, 8:30 AM", on the court's clock; a hearing without a date or a time that counts says so.
QString courtClockText(const storage::NewHearing& hearing);
/// "6:30 AM Tijuana": a time and the place whose clock it is; with its day where that is not `day`.
QString timeAt(const storage::LocalTime& at, storage::Date day, const QString& place);
/// "8:30 AM, San Diego time".
QString townTime(std::chrono::minutes time, const std::string& town);
/// "6:30 AM Tijuana", on the clock where the client waits, else on the clinic's (IANA zone); empty for a
/// hearing without a date or time, or an unknown zone.
QString clientClockText(const storage::NewHearing& hearing, std::string_view clinicZone);
/// Both: "Mar 12, 2027, 8:30 AM, El Paso time (9:30 AM Matamoros)". One clock where both show the same.
QString bothClocksText(const storage::NewHearing& hearing, std::string_view clinicZone);
/// "4:30 AM San Ysidro" for someone whose hearing is on `day`, or that the time is unknown. Never an
/// estimate.
QString reportText(const storage::PortReport& report, storage::Date day);

} // namespace client
