// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tour/tour_papers.h"

#include "client/cli/file_bytes.h"
#include "client/cli/paper_file.h"
#include "client/text/court_place.h"
#include "forms/i589/answers.h"
#include "forms/i589/fill.h"
#include "forms/i589/known_facts.h"
#include "forms/i589/worksheet.h"
#include "forms/print/checklist_paper.h"
#include "forms/print/intake_sheet.h"

#include <algorithm>

namespace client::tour {
namespace {

using namespace storage;

using Print = std::function<Result<int>(QPagedPaintDevice&)>;

/// What each paper is made of.
struct Materials {
    CaseFile file;
    ClinicSettings settings;
    i18n::Language language;
    Date today;
};

const Hearing* nextHearing(const Materials& with)
{
    const auto& hearings = with.file.hearings;
    const auto next = std::ranges::find_if(hearings, [&](const Hearing& hearing) {
        return hearing.status == HearingStatus::Scheduled && hearing.at.date >= with.today;
    });
    return next == hearings.end() ? nullptr : &*next;
}

Result<Done> add(std::vector<std::string>& files, const std::filesystem::path& folder,
                 const std::string& name, const Print& print)
{
    const auto pages = cli::printToFile(folder / name, print);
    if (!pages)
        return pages.error();
    files.push_back(name);
    return Done{};
}

Result<Done> fillForm(std::vector<std::string>& files, const std::filesystem::path& folder,
                      const std::filesystem::path& form, const Materials& with)
{
    const auto bytes = cli::readFile(form);
    if (!bytes)
        return bytes.error();
    const auto answers = forms::i589::withKnown(with.file.answers, forms::i589::knownFacts(with.file));
    const auto filled = forms::i589::fill(answers, *bytes, {.draft = true});
    if (!filled)
        return filled.error();
    if (const auto written = cli::writeFile(folder / "i-589-draft.pdf", filled->bytes); !written)
        return written.error();
    files.emplace_back("i-589-draft.pdf");
    return Done{};
}

} // namespace

Result<std::vector<std::string>> writePapers(Clinic& clinic, CaseId client, const std::filesystem::path& form,
                                             const std::filesystem::path& folder)
{
    auto file = clinic.readCases().caseFile(client);
    auto settings = clinic.readCases().settings();
    if (!file)
        return file.error();
    if (!settings)
        return settings.error();
    const auto language = cli::readingLanguage(file->respondent);
    const Materials with{std::move(*file), std::move(*settings), language, clinic.today()};
    std::vector<std::string> files;
    const auto checklist = forms::checklistPaper(*forms::checklistWith("CL-03"), with.file, with.settings,
                                                 language, with.today, {.demo = true});
    if (auto done = add(files, folder, "checklist.pdf",
                        [&](QPagedPaintDevice& device) { return forms::printChecklist(checklist, device); });
        !done)
        return done.error();
    if (const auto* hearing = nextHearing(with)) {
        auto slip = forms::slipFor(with.file, *hearing, courtPlace(hearing->court), with.settings, language);
        slip.frame.demo = true;
        if (auto done = add(files, folder, "hearing-slip.pdf",
                            [&](QPagedPaintDevice& device) { return forms::printSlip(slip, device); });
            !done)
            return done.error();
    }
    auto worksheet = forms::i589::worksheetFor(with.file, with.settings, language);
    worksheet.frame.demo = true;
    if (auto done = add(files, folder, "i-589-worksheet.pdf",
                        [&](QPagedPaintDevice& device) { return forms::printWorksheet(worksheet, device); });
        !done)
        return done.error();
    if (!form.empty())
        if (auto done = fillForm(files, folder, form, with); !done)
            return done.error();
    return files;
}

} // namespace client::tour
