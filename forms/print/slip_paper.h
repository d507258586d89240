// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/checklist/checklist.h"
#include "forms/print/frame.h"

#include <optional>

class QPagedPaintDevice;

namespace forms {

/// A court as papers name it.
struct CourtPlace {
    TwoTexts name{}; ///< "San Diego Immigration Court"; empty if the court is not known.
    std::string city{}; ///< "San Diego": whose clock it is, for "San Diego time".
    std::string address{};
    std::string mexicanCity{}; ///< "Nuevo Laredo": where its MPP clients wait; empty if there is none.
    std::string mexicanZone{}; ///< IANA zone of that city.

    friend bool operator==(const CourtPlace&, const CourtPlace&) = default;
};

/// A time on a named clock, and the same moment on the client's clock.
struct SlipTime {
    storage::LocalTime at{};
    bool known{true}; ///< Whether `at` has a time that counts, and not only a day.
    TwoTexts town{}; ///< Whose clock: "El Paso".
    std::optional<storage::LocalTime> atClient{};
    TwoTexts clientTown{}; ///< "Ciudad Juárez"; empty if `atClient` is.

    friend bool operator==(const SlipTime&, const SlipTime&) = default;
};

/// Where to report for the crossing, as the client's own paper or a confirmation says. Never an estimate.
struct SlipPort {
    std::string place{};
    SlipTime time{};

    friend bool operator==(const SlipPort&, const SlipPort&) = default;
};

/// One page with where to be, when, and with what.
struct SlipPaper {
    PaperFrame frame;
    bool crosses{false}; ///< The client waits in Mexico and presents at a port first.
    std::optional<SlipPort> port{}; ///< Empty: a line to write on, and "Look at your paper".
    CourtPlace court{};
    SlipTime time{}; ///< The court's clock.
    storage::HearingKind kind{storage::HearingKind::Master};
    storage::HearingFixity fixity{storage::HearingFixity::Fixed};
    storage::HearingMedium medium{storage::HearingMedium::InPerson};
    std::vector<std::string> covered{}; ///< Given names of all who must come, the respondent first.
    bool represented{false};

    friend bool operator==(const SlipPaper&, const SlipPaper&) = default;
};

/// The slip for `hearing` of the respondent of `file`. The client's clock is that of the city they wait in,
/// else of the clinic.
SlipPaper slipFor(const storage::CaseFile& file, const storage::Hearing& hearing, const CourtPlace& court,
                  const storage::ClinicSettings& clinic, i18n::Language client);
/// Prints it on one page of Letter paper; returns 1.
storage::Result<int> printSlip(const SlipPaper& paper, QPagedPaintDevice& device);

} // namespace forms
