// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/wording.h"

#include "i18n/date_text.h"
#include "i18n/zone.h"
#include "storage/docket/courts.h"
#include "storage/docket/rule.h"
#include "storage/records/words.h"

namespace client::cli {

using namespace storage;

std::string timeWords(const docket::ZonedTime& time, i18n::Language language)
{
    const auto clock = i18n::message("dates.time-of", language,
                                     {{"time", i18n::clockTime(time.local.time, language)},
                                      {"town", i18n::zoneTown(time.zone, language)}});
    return i18n::message("dates.on-at", language,
                         {{"date", i18n::shortDate(time.local.date, language)}, {"time", clock}});
}

ClockWords clockWords(const NewHearing& hearing, std::string_view clinicZone, i18n::Language language)
{
    const auto clocks = docket::bothClocks(hearing, clinicZone);
    if (!clocks)
        return {timeWords({hearing.at, hearing.zone}, language), {}};
    return {timeWords(clocks->court, language),
            clocks->client == clocks->court ? std::string{} : timeWords(clocks->client, language)};
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
