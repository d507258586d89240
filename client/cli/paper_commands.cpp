// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/case_lookup.h"
#include "client/cli/declarations.h"
#include "client/cli/paper_file.h"
#include "client/cli/reviews.h"
#include "client/cli/shown.h"
#include "client/text/court_place.h"
#include "forms/print/checklist_paper.h"

#include <algorithm>
#include <memory>

namespace client::cli {

using namespace storage;

namespace {

Outcome listChecklists(Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    Report report;
    report.json["checklists"] = Json::array();
    Table table{{words("column.list"), words("column.title")}};
    for (const auto& list : forms::checklists()) {
        report.json["checklists"].push_back(
            {{"id", list.id}, {"title_en", list.title.english}, {"title_es", list.title.spanish}});
        table.add({list.id, list.title.in(words.language())});
    }
    report.text = table.text({});
    return report;
}

struct ChecklistArguments {
    std::string id{};
    std::string who{};
    std::vector<i18n::Language> languages{};
    std::filesystem::path out{};
};

/// "es,en" as languages, the first on the left; nothing if one is unknown or said twice.
std::optional<std::vector<i18n::Language>> languagesIn(const std::string& text)
{
    std::vector<i18n::Language> languages;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        const auto code = text.substr(begin, end - begin);
        const auto language = code == "en" || code == "es" ? i18n::languageFromCode(code) : std::nullopt;
        if (!language || std::ranges::find(languages, *language) != languages.end())
            return {};
        languages.push_back(*language);
        begin = end + 1;
    }
    return languages;
}

std::string codesOf(const std::vector<i18n::Language>& languages)
{
    std::string codes;
    for (const auto language : languages)
        codes += (codes.empty() ? "" : ",") + std::string{i18n::codeOf(language)};
    return codes;
}

std::string writtenWords(const std::filesystem::path& file, int pages, const Words& words)
{
    return words("paper.written", {{"file", shown(file.string())}, {"pages", std::int64_t{pages}}}) + '\n';
}

/// The checklist for the respondent of `file`, with the clinic's own words and reviews.
Result<forms::ChecklistPaper> paperFor(const forms::Checklist& list, const CaseFile& file,
                                       const ChecklistArguments& arguments, Clinic& clinic, Date today)
{
    const auto settings = clinic.readCases().settings();
    if (!settings)
        return settings.error();
    const auto reviews = clinic.readCases().reviews();
    if (!reviews)
        return reviews.error();
    const forms::ChecklistWishes wishes{.languages = arguments.languages,
                                        .reviewedOn
                                        = forms::reviewedOn(forms::reviewableList(list), *reviews),
                                        .demo = settings->isDemo};
    return forms::checklistPaper(list, file, *settings, readingLanguage(file.respondent), today, wishes);
}

Outcome printChecklistFor(const ChecklistArguments& arguments, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    const auto* list = forms::checklistWith(arguments.id);
    if (list == nullptr)
        return Refusal{.problem = Problem::NotFound, .sentence = words("checklist.not-found")};
    return withCase(arguments.who, surroundings, [&](Clinic& clinic, const CaseFile& file) -> Outcome {
        const auto paper = paperFor(*list, file, arguments, clinic, surroundings.today(clinic));
        if (!paper)
            return refusal(paper.error());
        const auto pages = printToFile(
            arguments.out, [&](QPagedPaintDevice& device) { return forms::printChecklist(*paper, device); });
        if (!pages)
            return refusal(pages.error());
        const Printout printout{.caseId = file.record.id,
                                .paper = PaperKind::Checklist,
                                .subject = list->id,
                                .languages = codesOf(paper->frame.languages),
                                .pages = *pages};
        if (const auto noted = clinic.papers().recordPrintout(printout); !noted)
            return refusal(noted.error());
        Report report;
        report.json = {{"pages", *pages}, {"items", paper->rows.size()}};
        report.text = writtenWords(arguments.out, *pages, words);
        return report;
    });
}

Outcome reviewChecklist(const std::string& id, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    const auto* list = forms::checklistWith(id);
    if (list == nullptr)
        return Refusal{.problem = Problem::NotFound, .sentence = words("checklist.not-found")};
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        if (const auto refused = recordReview(forms::reviewableList(*list), clinic, words))
            return *refused;
        Report report;
        report.json
            = {{"checklist", list->id}, {"version", list->version}, {"reviewed_by", clinic.user().name}};
        report.text
            = words("checklist.review-recorded", {{"list", list->id}, {"name", shown(clinic.user().name)}})
            + '\n';
        return report;
    });
}

struct SlipArguments {
    std::string who{};
    std::filesystem::path out{};
};

/// The first hearing that stands on or after `today` (court's calendar), or nothing.
const Hearing* nextHearing(const CaseFile& file, Date today)
{
    const Hearing* next = nullptr;
    for (const auto& hearing : file.hearings)
        if (hearing.status == HearingStatus::Scheduled
            && (hearing.at.date >= today || hearing.fixity == HearingFixity::ToBeSet)
            && (next == nullptr || hearing.at < next->at))
            next = &hearing;
    return next;
}

Outcome printSlipFor(const SlipArguments& arguments, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    return withCase(arguments.who, surroundings, [&](Clinic& clinic, const CaseFile& file) -> Outcome {
        const auto* hearing = nextHearing(file, surroundings.today(clinic));
        if (hearing == nullptr)
            return Refusal{.problem = Problem::NotFound, .sentence = words("slip.no-hearing")};
        const auto settings = clinic.readCases().settings();
        if (!settings)
            return refusal(settings.error());
        auto slip = forms::slipFor(file, *hearing, courtPlace(hearing->court), *settings,
                                   readingLanguage(file.respondent));
        slip.frame.demo = settings->isDemo;
        const auto pages = printToFile(
            arguments.out, [&slip](QPagedPaintDevice& device) { return forms::printSlip(slip, device); });
        if (!pages)
            return refusal(pages.error());
        const Printout printout{.caseId = file.record.id,
                                .paper = PaperKind::HearingSlip,
                                .subject = toIso(hearing->at),
                                .languages = codesOf(slip.frame.languages),
                                .pages = *pages};
        if (const auto noted = clinic.papers().recordPrintout(printout); !noted)
            return refusal(noted.error());
        Report report;
        report.json["pages"] = *pages;
        report.text = writtenWords(arguments.out, *pages, words);
        return report;
    });
}

} // namespace

Work declareChecklistList(CLI::App& /*parser*/, const Words& /*words*/)
{
    return listChecklists;
}

Work declareChecklistPrint(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<ChecklistArguments>();
    addText(parser, words, words("place.list"), "option.checklist", arguments->id)->required();
    addText(parser, words, "--for", "option.case", arguments->who)->required();
    addRead(parser, words, "--languages", "type.languages", "option.languages", arguments->languages,
            languagesIn);
    addFile(parser, words, "--out", "option.out", arguments->out)->required();
    return [arguments](Surroundings& surroundings) { return printChecklistFor(*arguments, surroundings); };
}

Work declareChecklistReview(CLI::App& parser, const Words& words)
{
    const auto id = std::make_shared<std::string>();
    addText(parser, words, words("place.list"), "option.checklist", *id)->required();
    return [id](Surroundings& surroundings) { return reviewChecklist(*id, surroundings); };
}

Work declareSlipPrint(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<SlipArguments>();
    addCase(parser, words, arguments->who);
    addFile(parser, words, "--out", "option.out", arguments->out)->required();
    return [arguments](Surroundings& surroundings) { return printSlipFor(*arguments, surroundings); };
}

} // namespace client::cli
