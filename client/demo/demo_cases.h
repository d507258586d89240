// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/demo/demo_random.h"
#include "storage/service/people_service.h"

#include <array>
#include <vector>

namespace client::demo {

/// How the cases of the Migrant Protection Protocols ended, as TRAC counted them: 62,687 in all.
struct DocketShares {
    std::int64_t all{62'687};
    std::int64_t pending{19'622};
    std::int64_t removal{31'151};
    std::int64_t terminatedOrClosed{11'411};
    std::int64_t granted{481};
    std::int64_t represented{3'856};
};

/// Makes the families of an invented docket one after the other, in the docket's proportions exactly,
/// whatever the seed. The same seed and day make the same docket.
class DemoDocket {
public:
    DemoDocket(std::int64_t cases, std::uint64_t seed, storage::Date today,
               std::vector<storage::UserId> users);

    /// The next family; nothing when all cases are made.
    std::optional<storage::Intake> next();
    std::int64_t made() const { return m_made; }

private:
    /// How the cases of one family go.
    struct FamilyPlan {
        int members{1};
        storage::Outcome outcome{};
        bool represented{false};
    };
    FamilyPlan planFamily();
    const std::string& takeCourt();
    storage::NewCase newCase(const FamilyPlan& plan);
    void addEntries(storage::Intake& intake, storage::Date nta);
    void addHearings(storage::Intake& intake, storage::Date nta);
    void addFamily(storage::Intake& intake, int members);
    void giveReport(storage::NewHearing& hearing) const;
    /// The first family in court is the one that the demo's hints lead to: typing "nunez" finds them and
    /// nobody else, and there is a slip to print for them this week.
    void makeGuided(storage::Intake& intake) const;
    storage::NewHearing hearing(const storage::NewCase& record, storage::Date on, bool ahead);
    storage::ANumber nextANumber();
    storage::Date workday(storage::Date date) const;

    DemoRandom m_random;
    storage::Date m_today;
    std::vector<storage::UserId> m_users;
    std::int64_t m_cases;
    std::int64_t m_made{0};
    std::array<std::int64_t, 8> m_outcomesLeft{}; ///< By `storage::Outcome`.
    std::int64_t m_representedLeft{};
    std::int64_t m_numbers{0};
    std::size_t m_families{0};
    bool m_guidedMade{false};
};

} // namespace client::demo
