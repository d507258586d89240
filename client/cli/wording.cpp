// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/wording.h"

#include "i18n/date_text.h"
#include "i18n/zone.h"
#include "storage/docket/courts.h"
#include "storage/docket/rule.h"
#include "storage/records/hearing_time.h"
#include "storage/records/words.h"

namespace client::cli {

using namespace storage;

namespace {

std::string onAt(Date date, const std::string& time, i18n::Language language)
{
    return i18n::message("dates.on-at", language,
                         {{"date", i18n::shortDate(date, language)}, {"time", time}});
}

} // namespace

std::string timeWords(const LocalTime& at, const std::string& town, i18n::Language language)
{
    return onAt(at.date,
                i18n::message("dates.time-of", language,
                              {{"time", i18n::clockTime(at.time, language)}, {"town", town}}),
                language);
}

ClockWords clockWords(const NewHearing& hearing, std::string_view clinicZone, i18n::Language language)
{
    if (hearing.fixity == HearingFixity::ToBeSet)
        return {fixityWords(hearing.fixity, language), {}};
    if (!hasKnownTime(hearing))
        return {onAt(hearing.at.date, i18n::message("dates.time-unknown", language), language), {}};
    const auto clocks = docket::bothClocks(hearing, clinicZone);
    const bool alike = !clocks || clocks->client == clocks->court;
    return {
        timeWords(hearing.at, docket::courtTown(hearing, language), language),
        alike ? std::string{}
              : timeWords(clocks->client.local, docket::clientTown(hearing, clinicZone, language), language)};
}

std::string reportWords(const PortReport& report, i18n::Language language)
{
    if (!report.at)
        return {};
    return timeWords(*report.at, report.port.empty() ? i18n::zoneTown(report.zone, language) : report.port,
                     language);
}

std::string courtWords(const std::string& code, i18n::Language language)
{
    const auto court = docket::court(code);
    return court ? docket::courtName(*court, language) : code;
}

std::string deadlineWords(const Deadline& deadline, const Words& words)
{
    if (deadline.origin != DeadlineOrigin::Rule)
        return deadline.what;
    const auto version = deadline.ruleVersion.substr(0, deadline.ruleVersion.find('/'));
    if (const auto rule = docket::shippedRules().version(deadline.rule, version))
        return docket::textOf(*rule, words.language()).name;
    return deadline.rule;
}

std::string statusWords(DeadlineStatus status, const Words& words)
{
    return words("status." + std::string{wordOf(status)});
}

std::string hearingKindWords(HearingKind kind, i18n::Language language)
{
    return i18n::message("hearings.kind." + std::string{wordOf(kind)}, language);
}

std::string fixityWords(HearingFixity fixity, i18n::Language language)
{
    return i18n::message("hearings.fixity." + std::string{wordOf(fixity)}, language);
}

} // namespace client::cli
