// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/demo/demo_clinic.h"

#include "client/demo/demo_cases.h"

#include <array>

namespace client::demo {
namespace {

using namespace storage;

/// Families per commit.
constexpr std::size_t batch = 500;

Result<std::vector<UserId>> addColleagues(Clinic& clinic)
{
    std::vector<UserId> users{clinic.user().id};
    const Secret passphrase{demoPassphrase};
    const std::array<std::pair<std::string_view, Role>, 3> colleagues{
        {{"Lucía", Role::Attorney}, {"Tomás", Role::Staff}, {"Elena", Role::Volunteer}}};
    for (const auto& [name, role] : colleagues) {
        const auto user = clinic.addUser(name, role, passphrase);
        if (!user)
            return user.error();
        users.push_back(user->id);
    }
    return users;
}

void count(DemoCounts& counts, const Intake& intake)
{
    counts.cases += 1 + static_cast<std::int64_t>(intake.family.size());
    counts.persons += 1 + static_cast<std::int64_t>(intake.family.size());
    counts.hearings += static_cast<std::int64_t>(intake.otherHearings.size()) + (intake.hearing ? 1 : 0);
}

Result<DemoCounts> fill(Clinic& clinic, DemoDocket docket, std::int64_t cases, const Progress& progress)
{
    DemoCounts counts;
    std::vector<Intake> intakes;
    for (auto intake = docket.next(); intake || !intakes.empty(); intake = docket.next()) {
        if (intake) {
            count(counts, *intake);
            intakes.push_back(std::move(*intake));
        }
        if (intakes.size() < batch && docket.made() < cases)
            continue;
        if (auto taken = clinic.people().takeInAll(intakes); !taken)
            return taken.error();
        intakes.clear();
        if (progress && !progress(docket.made(), cases))
            return Error{Problem::Cancelled};
    }
    return counts;
}

} // namespace

Result<DemoCounts> createDemoClinic(const std::filesystem::path& folder, const DemoOptions& options,
                                    const Secret& passphrase, const Clock& clock, const Progress& progress)
{
    const ClinicSettings settings{.clinicName = "Clínica Puerta Abierta (demo)",
                                  .phone = "+1 619 555 0142",
                                  .address = "Tijuana, B.C.",
                                  .isDemo = true};
    auto created = Clinic::create(folder,
                                  {.settings = settings,
                                   .userName = options.userName,
                                   .passphrase = passphrase,
                                   .withRecovery = false,
                                   .cost = options.cost},
                                  clock);
    if (!created)
        return created.error();
    auto clinic = Clinic::open(folder, options.userName, passphrase, clock, options.cost);
    if (!clinic)
        return clinic.error();
    auto users = addColleagues(**clinic);
    if (!users)
        return users.error();
    return fill(**clinic, DemoDocket{options.cases, options.seed, (*clinic)->today(), std::move(*users)},
                options.cases, progress);
}

} // namespace client::demo
