// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tour/tour_text.h"

#include "i18n/date_text.h"
#include "i18n/message.h"
#include "i18n/zone.h"
#include "storage/docket/courts.h"
#include "storage/docket/port_time.h"
#include "storage/docket/rule.h"
#include "storage/docket/step_text.h"
#include "storage/records/hearing_time.h"
#include "storage/records/words.h"

#include <algorithm>

namespace client::tour {
namespace {

using namespace storage;
using i18n::Language;

std::string clock(const LocalTime& at, const std::string& town, Language language)
{
    return i18n::message("dates.time-of", language,
                         {{"time", i18n::clockTime(at.time, language)}, {"town", town}});
}

std::string hearingLine(const DocketRow& row, const ClinicSettings& settings, Language language)
{
    const NewHearing hearing{.at = row.at, .court = row.court, .zone = row.zone, .report = row.report};
    const auto clocks = docket::bothClocks(hearing, settings.zone);
    const auto court = docket::court(row.court);
    std::string line = "  " + i18n::dayAndMonth(row.at.date, language) + "  "
        + (court ? docket::courtName(*court, language) : row.court);
    if (!hasKnownTime(row.at))
        line += ", " + i18n::message("dates.time-unknown", language);
    else if (clocks)
        line += ", " + clock(clocks->court.local, docket::courtTown(hearing, language), language) + " ("
            + clock(clocks->client.local, docket::clientTown(hearing, settings.zone, language), language)
            + ")";
    if (row.report.at)
        line += "; "
            + i18n::message(
                    "tour.report", language,
                    {{"time", i18n::clockTime(row.report.at->time, language)}, {"port", row.report.port}});
    return line + ": " + row.names.front()
        + (row.names.size() > 1 ? " +" + std::to_string(row.names.size() - 1) : "") + '\n';
}

std::string whatOf(const DueRow& row, Language language)
{
    if (row.deadline.origin != DeadlineOrigin::Rule)
        return row.deadline.what;
    const auto rule = docket::shippedRules().inForce(row.deadline.rule, row.deadline.raw);
    return rule ? docket::textOf(*rule, language).name : row.deadline.rule;
}

} // namespace

std::string hearingsText(const std::vector<DocketRow>& hearings, const ClinicSettings& settings,
                         Language language)
{
    std::string text = i18n::message("tour.hearings", language) + '\n';
    for (const auto& row : hearings)
        text += hearingLine(row, settings, language);
    return text + '\n';
}

std::string dueText(const std::vector<DueRow>& due, Language language)
{
    std::string text = i18n::message("tour.due", language) + '\n';
    for (std::size_t i = 0; i < std::min<std::size_t>(3, due.size()); ++i) {
        const auto& row = due[i];
        text += "  " + i18n::mediumDate(row.deadline.safe, language) + "  " + whatOf(row, language) + " ("
            + i18n::mediumDate(row.deadline.official, language) + "): " + row.name + '\n';
        if (i == 0)
            for (const auto& step : row.deadline.steps)
                text += "      " + docket::stepText(step, language) + '\n';
    }
    return text + '\n';
}

std::string statisticsText(const Statistics& outcomes, const Statistics& represented, Language language)
{
    const auto line = [](const std::string& name, std::int64_t count) {
        return "  " + name + ": " + (count < 10 ? "<10" : std::to_string(count)) + '\n';
    };
    std::string text = i18n::message("tour.cases", language, {{"count", outcomes.cases}}) + '\n';
    for (const auto& group : represented.groups)
        if (group.key == "yes")
            text += line(i18n::message("tour.represented", language), group.count);
    for (const auto& group : outcomes.groups) {
        const auto outcome = fromWord<storage::Outcome>(group.key);
        text += line(outcome ? i18n::message("tour.outcome." + group.key, language) : group.key, group.count);
    }
    return text + '\n';
}

std::string proofText(const VaultProof& proof, Language language)
{
    return i18n::message("tour.proof", language) + "\n  "
        + i18n::message("tour.proof.search", language,
                        {{"names", std::int64_t{proof.namesPlanted}},
                         {"files", std::int64_t{proof.filesSearched}},
                         {"hits", std::int64_t{proof.hits}}})
        + "\n  "
        + i18n::message(proof.wrongPassphraseRefused ? "tour.proof.refused" : "tour.proof.not-refused",
                        language)
        + "\n  "
        + i18n::message(proof.flippedBitFound ? "tour.proof.found" : "tour.proof.not-found", language) + '\n';
}

} // namespace client::tour
