// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/case_lookup.h"
#include "client/cli/declarations.h"
#include "client/cli/hearing_warnings.h"
#include "client/cli/record_json.h"
#include "client/cli/shown.h"
#include "client/cli/wording.h"
#include "i18n/date_text.h"
#include "storage/docket/courts.h"
#include "storage/records/hearing_time.h"

#include <cctype>
#include <memory>

namespace client::cli {

using namespace storage;

namespace {

struct HearingArguments {
    std::string who{};
    HearingKind kind{HearingKind::Master};
    LocalTime at{};
    std::string court{};
    std::optional<LocalTime> reportAt{};
    std::optional<std::chrono::minutes> reportTime{}; ///< On the day of the hearing.
    std::string port{};
    bool isFixed{false};
    bool isControl{false};
    bool isToBeSet{false};
};

std::optional<docket::Court> courtMeant(std::string text)
{
    for (auto& letter : text)
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    if (auto court = docket::court(text))
        return court;
    return docket::courtNamed(text);
}

/// Where and when to report, as the client's paper says; not known unless both were given.
PortReport reportOf(const HearingArguments& arguments, const docket::Court& court)
{
    if (!arguments.reportTime && !arguments.reportAt)
        return {};
    const auto port = docket::port(arguments.port);
    return {.source = ReportSource::ClientPaper,
            .port = port ? port->name : arguments.port,
            .at
            = arguments.reportAt ? *arguments.reportAt : LocalTime{arguments.at.date, *arguments.reportTime},
            .zone = port ? port->zone : court.zone};
}

NewHearing hearingOf(const HearingArguments& arguments, CaseId id, const docket::Court& court)
{
    return {.cases = {id},
            .kind = arguments.kind,
            .at = arguments.at,
            .court = court.code,
            .zone = court.zone,
            .fixity = arguments.isToBeSet ? HearingFixity::ToBeSet
                : arguments.isControl     ? HearingFixity::Control
                                          : HearingFixity::Fixed,
            .report = reportOf(arguments, court)};
}

std::string addedText(const AddedHearing& added, std::string_view zone, const Words& words)
{
    const auto language = words.language();
    const auto clocks = clockWords(added.hearing, zone, language);
    Facts facts;
    facts.add(words("column.hearing"), hearingKindWords(added.hearing.kind, language));
    facts.add(words("column.court"), courtWords(added.hearing.court, language));
    facts.add(words("column.court-time"), clocks.court);
    facts.add(words("column.client-time"), clocks.client);
    facts.add(words("column.fixity"), fixityWords(added.hearing.fixity, language));
    facts.add(words("column.report"), reportWords(added.hearing.report, language));
    Table table{{words("column.safe"), words("column.official"), words("column.what")}};
    for (const auto& deadline : added.deadlines)
        if (deadline.status == DeadlineStatus::Open)
            table.add({i18n::shortDate(deadline.safe, language), i18n::shortDate(deadline.official, language),
                       deadlineWords(deadline, words)});
    return words("hearing.added") + '\n' + facts.text() + '\n' + table.text(words("deadlines.none"));
}

Outcome addHearing(const HearingArguments& arguments, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    return withCase(arguments.who, surroundings, [&](Clinic& clinic, const CaseFile& file) -> Outcome {
        const auto settings = clinic.readCases().settings();
        if (!settings)
            return refusal(settings.error());
        const auto court = courtMeant(arguments.court);
        if (!court)
            return Refusal{.problem = Problem::CourtUnknown};
        const auto hearing = hearingOf(arguments, file.record.id, *court);
        if (!arguments.isToBeSet && !hasKnownTime(hearing))
            return Refusal{.problem = Problem::InvalidInput, .sentence = words("hearing.midnight")};
        const auto now = std::chrono::floor<std::chrono::seconds>(surroundings.clock().now());
        const auto warnings = docket::warningsFor(hearing, now);
        const auto added = clinic.cases().addHearing(hearing);
        if (!added)
            return refusal(added.error());
        Report report;
        report.json["hearing"] = toJson(added->hearing, {file.record.reference}, settings->zone);
        report.json["deadlines"] = Json::array();
        for (const auto& deadline : added->deadlines)
            report.json["deadlines"].push_back(toJson(deadline, file.record.reference));
        report.json["warnings"] = Json::array();
        for (const auto warning : warnings) {
            report.json["warnings"].push_back(
                {{"warning", nameOf(warning)}, {"text", warningWords(warning, words)}});
            report.notices.push_back(warningWords(warning, words));
        }
        report.text = addedText(*added, settings->zone, words);
        return report;
    });
}

} // namespace

Work declareHearingAdd(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<HearingArguments>();
    addCase(parser, words, arguments->who);
    addWord(parser, words, "--kind", "option.hearing-kind", arguments->kind);
    addRead(parser, words, "--at", "type.time", "option.hearing-at", arguments->at,
            [](const std::string& text) { return localTimeFromIso(text); })
        ->required();
    addText(parser, words, "--court", "option.court", arguments->court)->required();
    auto* report
        = addRead(parser, words, "--report", "type.clock", "option.report", arguments->reportTime,
                  [arguments = arguments.get()](
                      const std::string& text) -> std::optional<std::optional<std::chrono::minutes>> {
                      arguments->reportAt = localTimeFromIso(text);
                      const auto time = timeFromIso(text);
                      if (!time && !arguments->reportAt)
                          return std::nullopt;
                      return time;
                  });
    auto* port = addText(parser, words, "--port", "option.port", arguments->port);
    report->needs(port);
    port->needs(report);
    auto* fixed = addFlag(parser, words, "--fixed", "option.fixed", arguments->isFixed);
    auto* control = addFlag(parser, words, "--control", "option.control", arguments->isControl);
    auto* toBeSet = addFlag(parser, words, "--tbd", "option.tbd", arguments->isToBeSet);
    fixed->excludes(control)->excludes(toBeSet);
    control->excludes(toBeSet);
    return [arguments](Surroundings& surroundings) { return addHearing(*arguments, surroundings); };
}

} // namespace client::cli
