// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tour/tour.h"

#include "client/cli/file_bytes.h"
#include "client/demo/demo_clinic.h"
#include "client/tour/contact_sheet.h"
#include "client/tour/tour_papers.h"
#include "client/tour/tour_pictures.h"
#include "client/tour/tour_text.h"

#include <algorithm>
#include <cstdlib>

namespace client::tour {
namespace {

using namespace storage;

/// Names that no file of the vault may hold; they are entered as clients.
const std::vector<std::string> plantedNames{"Zarzamora-Quetzalcoatl", "Xochiquetzalli-Vermeer",
                                            "Huitzilopochtlan-Oakes"};

/// A folder that goes with everything in it.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "amparo-tour-XXXXXX").string();
        m_made = mkdtemp(name.data()) != nullptr;
        m_path = name;
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        if (m_made)
            std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    bool isMade() const { return m_made; }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
    bool m_made{false};
};

Result<Done> plantNames(Clinic& clinic)
{
    for (const auto& name : plantedNames)
        if (const auto added = clinic.people().add({.givenNames = "Ana", .firstSurname = name}); !added)
            return added.error();
    return Done{};
}

/// A client whose next hearing has a report time, so that the slip has something to say; else any with a
/// hearing.
std::optional<CaseId> clientOfTheTour(const std::vector<DocketRow>& hearings)
{
    const auto known
        = std::ranges::find_if(hearings, [](const DocketRow& row) { return row.report.at.has_value(); });
    if (known != hearings.end())
        return known->firstCase;
    return hearings.empty() ? std::nullopt : std::optional{hearings.front().firstCase};
}

Result<Done> tell(Clinic& clinic, const TourOptions& options, Tour& tour)
{
    const auto today = clinic.today();
    const auto hearings
        = clinic.readDocket().hearings({.from = today, .to = plusDays(today, 60), .limit = 8});
    const auto due = clinic.readDocket().due(today, plusDays(today, 365));
    const auto outcomes = clinic.readDocket().statistics(StatisticsBy::Outcome);
    const auto represented = clinic.readDocket().statistics(StatisticsBy::Represented);
    const auto settings = clinic.readCases().settings();
    if (!hearings || !due || !outcomes || !represented || !settings)
        return Error{Problem::Unexpected, "the demo clinic cannot be read"};
    tour.said = hearingsText(*hearings, *settings, options.language) + dueText(*due, options.language)
        + statisticsText(*outcomes, *represented, options.language);
    const auto client = clientOfTheTour(*hearings);
    if (!client)
        return Error{Problem::Unexpected, "the demo clinic has no hearing"};
    auto papers = writePapers(clinic, *client, options.form, options.out);
    if (!papers)
        return papers.error();
    tour.files = std::move(*papers);
    return Done{};
}

/// Fills `tour` from the demo clinic in `vault`, and enters the names that the proof looks for.
Result<Done> useClinic(const std::filesystem::path& vault, const TourOptions& options, const Clock& clock,
                       Tour& tour)
{
    const demo::DemoOptions demoOptions;
    const auto open = [&] {
        return Clinic::open(vault, demoOptions.userName, Secret{demo::demoPassphrase}, clock, KeyCost::Demo);
    };
    {
        auto clinic = open();
        if (!clinic)
            return clinic.error();
        if (auto told = tell(**clinic, options, tour); !told)
            return told;
        auto pictures = takePictures(std::move(*clinic), options.out);
        if (!pictures)
            return pictures.error();
        tour.files.insert(tour.files.end(), pictures->begin(), pictures->end());
    }
    auto clinic = open();
    if (!clinic)
        return clinic.error();
    return plantNames(**clinic);
}

Result<Done> writeContactSheet(const TourOptions& options, Tour& tour)
{
    tour.files.emplace_back("index.html");
    const auto page = contactSheet(tour.files, tour.said, options.language);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(page.data());
    return cli::writeFile(options.out / "index.html", {bytes, bytes + page.size()});
}

} // namespace

Result<Tour> makeTour(const TourOptions& options, const Clock& clock)
{
    const ScratchFolder scratch;
    std::error_code failed;
    std::filesystem::create_directories(options.out, failed);
    if (!scratch.isMade() || failed)
        return Error{Problem::ReadOnly, "no folder for the tour"};
    const auto vault = scratch.path() / "Demo.amparo";
    const Secret passphrase{demo::demoPassphrase};
    const demo::DemoOptions demoOptions;
    if (const auto made = demo::createDemoClinic(vault, demoOptions, passphrase, clock); !made)
        return made.error();
    Tour tour;
    if (const auto used = useClinic(vault, options, clock, tour); !used)
        return used.error();
    auto proof = proveVault(vault, scratch.path(), plantedNames, demoOptions.userName, passphrase, clock);
    if (!proof)
        return proof.error();
    tour.proof = *proof;
    tour.said += proofText(tour.proof, options.language);
    if (const auto written = writeContactSheet(options, tour); !written)
        return written.error();
    return tour;
}

} // namespace client::tour
