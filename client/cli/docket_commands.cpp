// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/declarations.h"
#include "client/cli/paper_file.h"
#include "client/cli/record_json.h"
#include "client/cli/shown.h"
#include "client/cli/wording.h"
#include "client/text/court_place.h"
#include "forms/print/docket_paper.h"
#include "i18n/fold.h"

#include <algorithm>
#include <memory>

namespace client::cli {

using namespace storage;

namespace {

constexpr std::size_t everyHearing{1'000'000};

struct DocketArguments {
    std::optional<Date> from{};
    std::optional<Date> to{};
    std::string responsible{};
    std::filesystem::path pdf{};
};

std::variant<std::optional<UserId>, Refusal> userNamed(const std::string& name, Clinic& clinic,
                                                       const Words& words)
{
    if (name.empty())
        return std::optional<UserId>{};
    const auto users = clinic.readCases().users();
    if (!users)
        return refusal(users.error());
    for (const auto& user : *users)
        if (i18n::fold(user.name) == i18n::fold(name))
            return std::optional{user.id};
    return Refusal{.problem = Problem::NotFound, .sentence = words("user.not-found")};
}

std::string namesWords(const DocketRow& row)
{
    if (row.names.empty())
        return {};
    const auto others = row.names.size() - 1;
    return row.names.front() + (others == 0 ? std::string{} : " +" + std::to_string(others));
}

std::string docketText(const std::vector<DocketRow>& rows, std::string_view zone, const Words& words)
{
    const auto language = words.language();
    Table table{{words("column.court-time"), words("column.client-time"), words("column.case"),
                 words("column.name"), words("column.court"), words("column.hearing"),
                 words("column.responsible")}};
    for (const auto& row : rows) {
        const auto clocks = clockWords(
            {.at = row.at, .court = row.court, .zone = row.zone, .fixity = row.fixity, .report = row.report},
            zone, language);
        table.add({clocks.court, clocks.client, row.reference, namesWords(row),
                   courtWords(row.court, language), hearingKindWords(row.kind, language), row.responsible});
    }
    return table.text(words("docket.none"));
}

/// The days a printed docket is headed with: those asked for, else those it has.
forms::DocketPaper docketPaper(const DocketFilter& filter, const std::vector<DocketRow>& rows,
                               const ClinicSettings& settings, i18n::Language language)
{
    forms::DocketPaper paper{.clinicName = settings.clinicName,
                             .language = language,
                             .from = filter.from,
                             .to = filter.to,
                             .demo = settings.isDemo};
    if (paper.to == endOfTime)
        paper.to = rows.empty() ? filter.from : rows.back().at.date;
    for (const auto& row : rows)
        paper.entries.push_back(forms::docketEntryFor(row, courtPlace(row.court), settings));
    return paper;
}

Result<int> printDocketFile(const std::filesystem::path& file, const forms::DocketPaper& paper,
                            Clinic& clinic)
{
    auto pages = printToFile(
        file, [&paper](QPagedPaintDevice& device) { return forms::printDocket(paper, device); });
    if (!pages)
        return pages;
    const Printout printout{
        .paper = PaperKind::Docket, .languages = std::string{i18n::codeOf(paper.language)}, .pages = *pages};
    if (const auto noted = clinic.papers().recordPrintout(printout); !noted)
        return noted.error();
    return pages;
}

Outcome showDocket(const DocketArguments& arguments, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    if (arguments.from && arguments.to && *arguments.from > *arguments.to)
        return usage(words, "usage.days-reversed");
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        const auto settings = clinic.readCases().settings();
        if (!settings)
            return refusal(settings.error());
        const auto responsible = userNamed(arguments.responsible, clinic, words);
        if (const auto* refused = std::get_if<Refusal>(&responsible))
            return *refused;
        const DocketFilter filter{.from = arguments.from.value_or(surroundings.today(clinic)),
                                  .to = arguments.to.value_or(endOfTime),
                                  .responsible = std::get<std::optional<UserId>>(responsible),
                                  .limit = everyHearing};
        const auto rows = clinic.readDocket().hearings(filter);
        if (!rows)
            return refusal(rows.error());
        Report report;
        report.json["hearings"] = Json::array();
        for (const auto& row : *rows)
            report.json["hearings"].push_back(toJson(row, settings->zone));
        report.text = docketText(*rows, settings->zone, words);
        if (!arguments.pdf.empty()) {
            const auto pages = printDocketFile(
                arguments.pdf, docketPaper(filter, *rows, *settings, words.language()), clinic);
            if (!pages)
                return refusal(pages.error());
            report.json["pages"] = *pages;
            report.text += '\n'
                + words("paper.written",
                        {{"file", shown(arguments.pdf.string())}, {"pages", std::int64_t{*pages}}})
                + '\n';
        }
        return report;
    });
}

} // namespace

Work declareDocket(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<DocketArguments>();
    addDate(parser, words, "--from", "option.from", arguments->from);
    addDate(parser, words, "--to", "option.to", arguments->to);
    addText(parser, words, "--responsible", "option.responsible", arguments->responsible);
    addFile(parser, words, "--pdf", "option.docket-pdf", arguments->pdf);
    return [arguments](Surroundings& surroundings) { return showDocket(*arguments, surroundings); };
}

} // namespace client::cli
