// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/step_text.h"

#include "i18n/date_text.h"
#include "i18n/message.h"
#include "storage/docket/business_day.h"
#include "storage/docket/date_math.h"

namespace storage::docket {
namespace {

std::string ruleText(const DateStep& step, i18n::Language language, const RuleBook& rules)
{
    const auto rule = rules.inForce(step.why, step.on);
    return rule ? rule->id + " (" + textOf(*rule, language).name + ')' : step.why;
}

std::string entryText(const std::string& iso, i18n::Language language)
{
    const auto known = partialDateFromIso(iso);
    return known ? i18n::partialDate(*known, language) : iso;
}

/// `step.why` as a reader sees it.
std::string whyText(const DateStep& step, i18n::Language language, const RuleBook& rules)
{
    if (step.what == step::closed)
        return closedText(step.why, language);
    if (step.what == step::rule)
        return ruleText(step, language, rules);
    if (step.what == step::partialEntry || step.what == step::approximateEntry)
        return entryText(step.why, language);
    return step.why;
}

} // namespace

std::string closedText(std::string_view why, i18n::Language language)
{
    const auto weekend = "dates.closed." + std::string{why};
    return i18n::hasMessage(weekend) ? i18n::message(weekend, language) : holidayName(why, language);
}

std::string stepText(const DateStep& step, i18n::Language language, const RuleBook& rules)
{
    auto date = i18n::mediumDate(step.on, language);
    const auto key = "dates.step." + step.what;
    if (!i18n::hasMessage(key))
        return date;
    return i18n::message(key, language, {{"date", date}, {"why", whyText(step, language, rules)}});
}

} // namespace storage::docket
