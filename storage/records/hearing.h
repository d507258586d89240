// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/base/id.h"
#include "storage/records/case.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace storage {

using HearingId = Id<struct Hearing>;

enum class HearingKind { Master, Individual, Bond, CredibleFearReview, Other };

/// A control date is a placeholder the court gives; a hearing to be set has no date that counts.
enum class HearingFixity { Fixed, Control, ToBeSet };

enum class HearingMedium { InPerson, Video, Telephone };

/// Where the clinic has a date from.
enum class DateSource { Notice, Portal, Hotline, InCourt, Clerk, Counsel, Client, Import };

enum class HearingStatus { Scheduled, Held, Rescheduled, Cancelled };

/// How the port and time to report at are known. An estimate is never stored.
enum class ReportSource { Unknown, ClientPaper, Confirmed };

/// Where and when a client who waits in Mexico presents for the crossing, on the port's clock.
struct PortReport {
    ReportSource source{ReportSource::Unknown};
    std::string port{}; ///< Name on the paper: "San Ysidro".
    std::optional<LocalTime> at{}; ///< Port clock. Set exactly when `source` is not `Unknown`.
    std::string zone{}; ///< IANA zone of the port.

    friend bool operator==(const PortReport&, const PortReport&) = default;
};

/// Whether a client goes to court through a port of entry: the case says so, or the client's paper does.
inline bool goesThroughPort(bool waitsInMexico, const PortReport& report)
{
    return waitsInMexico || report.source != ReportSource::Unknown;
}

/// One date in court as typed. See `Hearing` for one that is stored.
struct NewHearing {
    std::vector<CaseId> cases{}; ///< A family's hearing covers several; never empty.
    HearingKind kind{HearingKind::Master};
    LocalTime at{}; ///< The court's clock.
    std::string court{}; ///< Code of `docket/courts.h`.
    std::string zone{}; ///< IANA zone of the court on the day of entry: "America/Los_Angeles".
    HearingFixity fixity{HearingFixity::Fixed};
    std::string judge{};
    HearingMedium medium{HearingMedium::InPerson};
    PortReport report{};
    DateSource source{DateSource::Notice};
    std::string sourceNote{}; ///< Which paper, file or person.
    std::string notes{};

    friend bool operator==(const NewHearing&, const NewHearing&) = default;
};

/// One date in court. Earlier dates stay as rows of their own.
struct Hearing : NewHearing {
    HearingId id{};
    HearingStatus status{HearingStatus::Scheduled};
    std::optional<HearingId> replaces{};

    friend bool operator==(const Hearing&, const Hearing&) = default;
};

} // namespace storage
