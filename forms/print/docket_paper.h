// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/slip_paper.h"
#include "storage/records/docket_row.h"

class QPagedPaintDevice;

namespace forms {

/// One hearing on the printed docket.
struct DocketEntry {
    SlipTime time{}; ///< The court's clock, and the client's.
    bool crosses{false}; ///< Reports at a port first.
    std::optional<SlipPort> port{}; ///< Empty when it is not known.
    std::string name{}; ///< "Núñez Güell, María José"
    int others{0}; ///< How many more cases the hearing covers.
    std::string reference{}; ///< "2026-A0042"
    storage::HearingKind kind{storage::HearingKind::Master};
    storage::HearingFixity fixity{storage::HearingFixity::Fixed};
    bool represented{false};
    std::string responsible{}; ///< Who at the clinic.

    friend bool operator==(const DocketEntry&, const DocketEntry&) = default;
};

/// The hearings of some days, for the clinic's own staff: one language, full names.
struct DocketPaper {
    std::string clinicName;
    i18n::Language language{i18n::Language::English};
    storage::Date from{};
    storage::Date to{};
    std::vector<DocketEntry> entries{}; ///< Printed by day and hour of the court's clock.
    bool demo{false};

    friend bool operator==(const DocketPaper&, const DocketPaper&) = default;
};

/// The docket's line for `row`, whose court is `court`.
DocketEntry docketEntryFor(const storage::DocketRow& row, const CourtPlace& court,
                           const storage::ClinicSettings& clinic);
/// Prints it on Letter paper; returns the number of pages.
storage::Result<int> printDocket(const DocketPaper& paper, QPagedPaintDevice& device);

} // namespace forms
