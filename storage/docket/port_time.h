// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "storage/docket/rule.h"
#include "storage/records/hearing.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace storage::docket {

/// A time on some town's clock.
struct ZonedTime {
    LocalTime local{};
    std::string zone{}; ///< IANA.

    friend bool operator==(const ZonedTime&, const ZonedTime&) = default;
};

/// One moment on two clocks.
struct BothClocks {
    ZonedTime court;
    ZonedTime client;

    friend bool operator==(const BothClocks&, const BothClocks&) = default;
};

/// The zone whose clock the client of a hearing lives by: the Mexican side of the port on the client's paper,
/// the Mexican city paired with the court, else the clinic's own. A record of a port that is not known uses
/// its own zone.
std::string clientZone(const NewHearing& hearing, std::string_view clinicZone);
/// The town whose clock `clientZone` is, for "hora de Nuevo Laredo".
std::string clientTown(const NewHearing& hearing, std::string_view clinicZone, i18n::Language language);
/// The town whose clock a hearing is set by: the court's city, "San Diego", and not what the zone is called.
std::string courtTown(const NewHearing& hearing, i18n::Language language);
/// The start of a hearing on the court's clock and on the client's. Nothing if a zone or the
/// hearing's time is unknown.
std::optional<BothClocks> bothClocks(const NewHearing& hearing, std::string_view clinicZone);

/// The moment `before` the wall-clock time `at` in `courtZone`, in elapsed time also over a change of clocks,
/// on the court's clock and on that of `otherZone`. Nothing if a zone is unknown.
std::optional<BothClocks> timeBefore(const LocalTime& at, std::string_view courtZone,
                                     std::chrono::minutes before, std::string_view otherZone);

/// When a client may have to be at the port: a guess for the screen. There is no way to make a `PortReport`
/// of it: only a time from the client's paper, or one that staff confirmed, is stored and printed.
class ReportEstimate {
public:
    ReportEstimate(BothClocks clocks, std::chrono::minutes before, std::string rule) :
        m_clocks{std::move(clocks)}, m_before{before}, m_rule{std::move(rule)}
    {
    }

    /// On the court's clock and on the client's. Say "about" wherever it is shown.
    const BothClocks& about() const { return m_clocks; }
    /// How long before the hearing.
    std::chrono::minutes before() const { return m_before; }
    /// The rule and version the figure comes from: "MPP-REPORT4 1".
    const std::string& rule() const { return m_rule; }

    friend bool operator==(const ReportEstimate&, const ReportEstimate&) = default;

private:
    BothClocks m_clocks;
    std::chrono::minutes m_before;
    std::string m_rule;
};

/// The estimate for a hearing whose report time is not known. Nothing if it is known (the paper wins), if the
/// hearing has no date or no time that counts, if nobody crosses for this court, or if the rule is switched
/// off. Only for clients who wait in Mexico: whether this one does is a fact of the case.
std::optional<ReportEstimate> reportEstimate(const NewHearing& hearing, std::string_view clinicZone,
                                             const RuleBook& rules = shippedRules());

} // namespace storage::docket
