// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/hearing_checks.h"

#include "i18n/zone.h"
#include "storage/docket/business_day.h"
#include "storage/docket/courts.h"
#include "storage/docket/date_math.h"

#include <array>

namespace storage::docket {
namespace {

using namespace std::chrono_literals;
using Warnings = std::vector<HearingWarning>;

bool isPossible(const LocalTime& local)
{
    return local.date.ok() && local.time >= 0min && local.time < 24h;
}

void checkCourt(const NewHearing& hearing, Warnings& warnings)
{
    const auto place = court(hearing.court);
    if (!place)
        warnings.push_back(HearingWarning::CourtUnknown);
    else if (place->kind == CourtKind::Office)
        warnings.push_back(HearingWarning::NotACourt);
    else if (place->standing == CourtStanding::Closed)
        warnings.push_back(HearingWarning::CourtClosed);
    else if (place->standing == CourtStanding::Unconfirmed)
        warnings.push_back(HearingWarning::CourtUnconfirmed);
    if (!i18n::isZone(hearing.zone))
        warnings.push_back(HearingWarning::ZoneUnknown);
    else if (place && place->zone != hearing.zone)
        warnings.push_back(HearingWarning::ZoneNotOfCourt);
}

void checkDay(const LocalTime& at, Warnings& warnings)
{
    const auto why = closedBecause(at.date);
    if (why == "sat")
        warnings.push_back(HearingWarning::OnSaturday);
    else if (why == "sun")
        warnings.push_back(HearingWarning::OnSunday);
    else if (why)
        warnings.push_back(HearingWarning::OnHoliday);
    if (at.time < 6h)
        warnings.push_back(HearingWarning::BeforeSix);
    else if (at.time > 18h)
        warnings.push_back(HearingWarning::AfterSix);
}

LocalTime universalTime(Instant now)
{
    const auto day = std::chrono::floor<std::chrono::days>(now);
    return {Date{day}, std::chrono::floor<std::chrono::minutes>(now - day)};
}

/// In an unknown zone, universal time is the best there is to compare with.
void checkDistance(const NewHearing& hearing, Instant now, int yearsAhead, Warnings& warnings)
{
    const auto here = i18n::toLocal(now, hearing.zone).value_or(universalTime(now));
    if (hearing.at < here)
        warnings.push_back(HearingWarning::InPast);
    else if (hearing.at.date > anniversary(here.date, yearsAhead))
        warnings.push_back(HearingWarning::FarAhead);
}

void checkClock(const NewHearing& hearing, Warnings& warnings)
{
    const auto start = i18n::toInstant(hearing.at, hearing.zone);
    if (start && start->clock == i18n::ClockCase::Skipped)
        warnings.push_back(HearingWarning::ClockSkipped);
    if (start && start->clock == i18n::ClockCase::Twice)
        warnings.push_back(HearingWarning::ClockTwice);
}

void checkReport(const NewHearing& hearing, Warnings& warnings)
{
    const auto& report = hearing.report;
    if (!report.port.empty() && !port(report.port))
        warnings.push_back(HearingWarning::PortUnknown);
    if (!report.at)
        return;
    const auto start = i18n::toInstant(hearing.at, hearing.zone);
    const auto there = i18n::toInstant(*report.at, report.zone);
    if (!start || !there)
        return;
    if (there->instant > start->instant)
        warnings.push_back(HearingWarning::ReportAfterHearing);
    else if (start->instant - there->instant > 24h)
        warnings.push_back(HearingWarning::ReportLongBefore);
}

} // namespace

std::vector<HearingWarning> warningsFor(const NewHearing& hearing, Instant now, int yearsAhead)
{
    Warnings warnings;
    const bool hasDate = hearing.fixity != HearingFixity::ToBeSet;
    const bool possible = isPossible(hearing.at) && (!hearing.report.at || isPossible(*hearing.report.at));
    if (hasDate && !possible)
        warnings.push_back(HearingWarning::DateImpossible);
    checkCourt(hearing, warnings);
    if (!hasDate || !possible)
        return warnings;
    checkDay(hearing.at, warnings);
    checkDistance(hearing, now, yearsAhead, warnings);
    checkClock(hearing, warnings);
    checkReport(hearing, warnings);
    return warnings;
}

} // namespace storage::docket
