// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/demo/demo_cases.h"

#include "client/demo/demo_people.h"
#include "storage/docket/business_day.h"
#include "storage/docket/courts.h"

#include <algorithm>
#include <numeric>

namespace client::demo {
namespace {

using namespace storage;
using namespace std::chrono_literals;

/// Up to this many cases, hearings crowd into the next days, so that a small clinic has something to show.
constexpr std::int64_t smallClinic = 2'000;

std::size_t indexOf(Outcome outcome)
{
    return static_cast<std::size_t>(outcome);
}

/// `parts` scaled down to a sum of `cases`: each is its share, rounded down or up. Which are rounded up is
/// decided by how much is lost.
std::vector<std::int64_t> scaled(const std::vector<std::int64_t>& parts, std::int64_t cases)
{
    const auto all = std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    std::vector<std::int64_t> counts;
    std::vector<std::pair<std::int64_t, std::size_t>> lost;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        counts.push_back(parts[i] * cases / all);
        lost.emplace_back(-(parts[i] * cases % all), i); // most first; of equals the earlier
    }
    std::ranges::sort(lost);
    const auto left = cases - std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++counts[lost[i].second];
    return counts;
}

const DemoWords::Court& courtOf(const std::string& code)
{
    const auto& courts = demoWords().courts;
    return *std::ranges::find_if(courts, [&](const auto& court) { return court.code == code; });
}

} // namespace

DemoDocket::DemoDocket(std::int64_t cases, std::uint64_t seed, Date today, std::vector<UserId> users) :
    m_random{seed}, m_today{today}, m_users{std::move(users)}, m_cases{cases}
{
    const DocketShares shares;
    const auto outcomes
        = scaled({shares.pending, shares.removal, shares.terminatedOrClosed, shares.granted,
                  shares.all - shares.pending - shares.removal - shares.terminatedOrClosed - shares.granted},
                 cases);
    auto& left = m_outcomesLeft;
    left[indexOf(Outcome::Pending)] = outcomes[0];
    left[indexOf(Outcome::InAbsentia)]
        = outcomes[1] * 88 / 100; // most were ordered removed because they could not come
    left[indexOf(Outcome::RemovalOrder)] = outcomes[1] - left[indexOf(Outcome::InAbsentia)];
    left[indexOf(Outcome::Closed)] = outcomes[2] / 5;
    left[indexOf(Outcome::Terminated)] = outcomes[2] - outcomes[2] / 5;
    left[indexOf(Outcome::Granted)] = outcomes[3];
    left[indexOf(Outcome::Other)] = outcomes[4];
    m_representedLeft = scaled({shares.represented, shares.all - shares.represented}, cases)[0];
}

DemoDocket::FamilyPlan DemoDocket::planFamily()
{
    const auto left = m_cases - m_made;
    FamilyPlan plan;
    std::vector<int> weights;
    weights.reserve(m_outcomesLeft.size());
    for (const auto count : m_outcomesLeft)
        weights.push_back(static_cast<int>(count));
    const auto outcome = m_random.weighted(weights);
    plan.outcome = static_cast<Outcome>(outcome);
    plan.represented = m_random.below(static_cast<int>(left)) < static_cast<int>(m_representedLeft);
    // Never so large that a total could not be met any more.
    const auto room
        = std::min(m_outcomesLeft[outcome], plan.represented ? m_representedLeft : left - m_representedLeft);
    plan.members
        = static_cast<int>(std::min<std::int64_t>(room, m_random.percent(55) ? 1 : m_random.between(2, 5)));
    m_outcomesLeft[outcome] -= plan.members;
    if (plan.represented)
        m_representedLeft -= plan.members;
    m_made += plan.members;
    ++m_families;
    return plan;
}

/// Drawn by the courts' shares; the first families go to each court once, so that all occur in the smallest
/// clinic.
const std::string& DemoDocket::takeCourt()
{
    const auto& courts = demoWords().courts;
    if (m_families <= courts.size())
        return courts[m_families - 1].code;
    std::vector<int> shares;
    shares.reserve(courts.size());
    for (const auto& court : courts)
        shares.push_back(court.share);
    return courts[m_random.weighted(shares)].code;
}

ANumber DemoDocket::nextANumber()
{
    // Spread over the range by a multiplier that shares no factor with it, so that none repeats.
    constexpr std::int64_t range = 99'999'989;
    const auto digits = std::to_string(200'000'000 + (++m_numbers * 48'271 + 11) % range);
    return *ANumber::parse(digits);
}

Date DemoDocket::workday(Date date) const
{
    return docket::isBusinessDay(date) ? date : docket::nextBusinessDay(date);
}

NewCase DemoDocket::newCase(const FamilyPlan& plan)
{
    const auto& words = demoWords();
    const auto outcome = plan.outcome;
    NewCase record{.kind = CaseKind::Mpp,
                   .stage = outcome == Outcome::Pending ? Stage::Pending : Stage::Decided,
                   .court = takeCourt()};
    record.outcome = outcome;
    record.program = "MPP";
    record.custody = Custody::WaitingInMexico;
    record.judge = m_random.pick(words.judges);
    if (plan.represented) {
        record.representation = m_random.oneIn(4) ? Representation::Limited : Representation::Full;
        record.attorney = m_random.pick(words.attorneys);
    } else if (outcome == Outcome::Pending) {
        record.representation = m_random.oneIn(3) ? Representation::Seeking : Representation::None;
    }
    if (!m_users.empty() && outcome == Outcome::Pending) {
        record.responsible = m_random.pick(m_users);
        record.docketKeeper = m_random.pick(m_users);
    }
    if (outcome == Outcome::Pending && m_random.oneIn(9))
        record.mustBeSeenBy = workday(plusDays(m_today, m_random.between(1, 21)));
    return record;
}

NewHearing DemoDocket::hearing(const NewCase& record, Date on, bool ahead)
{
    static const std::vector<std::chrono::minutes> times{8h, 8h + 30min, 9h, 12h + 30min, 13h};
    const auto court = docket::court(record.court).value();
    NewHearing hearing{.kind = m_random.oneIn(5) ? HearingKind::Individual : HearingKind::Master,
                       .at = {on, m_random.pick(times)},
                       .court = record.court,
                       .zone = court.zone,
                       .judge = record.judge};
    hearing.sourceNote = "Hearing notice";
    if (ahead && m_random.percent(60))
        giveReport(hearing);
    return hearing;
}

void DemoDocket::giveReport(NewHearing& hearing) const
{
    const auto port = docket::port(courtOf(hearing.court).port).value();
    hearing.report = {.source = ReportSource::ClientPaper,
                      .port = port.name,
                      .at = LocalTime{hearing.at.date, hearing.at.time - 4h},
                      .zone = port.zone};
}

void DemoDocket::makeGuided(Intake& intake) const
{
    intake.person.firstSurname = "Núñez";
    intake.hearing->at.date = workday(plusDays(m_today, 2));
    intake.hearing->fixity = HearingFixity::Fixed;
    giveReport(*intake.hearing);
}

void DemoDocket::addEntries(Intake& intake, Date nta)
{
    const auto port = docket::port(courtOf(intake.record.court).port).value();
    const auto place = port.name + ", " + port.state;
    const bool isFirst = m_families == 1; // so that the smallest clinic has such a family
    if (m_random.oneIn(12) || isFirst)
        intake.entries.push_back(
            {.on = {plusDays(nta, -m_random.between(200, 900)).year(), std::nullopt, std::nullopt, true},
             .place = place,
             .status = {}});
    intake.entries.push_back({.on = PartialDate{nta}, .place = place, .status = {}});
}

void DemoDocket::addHearings(Intake& intake, Date nta)
{
    const bool pending = intake.record.outcome == Outcome::Pending;
    const int held = pending ? m_random.below(3) : m_random.between(1, 3);
    auto on = plusDays(nta, m_random.between(45, 90));
    Date last = nta;
    for (int i = 0; i < held && on < m_today; ++i) {
        last = workday(on);
        intake.otherHearings.push_back({hearing(intake.record, last, false), HearingStatus::Held});
        on = plusDays(on, m_random.between(45, 120));
    }
    if (!pending) {
        intake.record.outcomeOn = std::min(last, plusDays(m_today, -1));
        return;
    }
    int days = m_random.between(1, 365);
    if (m_cases <= smallClinic)
        days = m_random.percent(35) ? m_random.between(1, 7) : m_random.between(1, 120);
    intake.hearing = hearing(intake.record, workday(plusDays(m_today, days)), true);
    if (m_random.oneIn(15))
        intake.hearing->fixity = HearingFixity::Control;
}

void DemoDocket::addFamily(Intake& intake, int members)
{
    auto family = demoFamily(m_random); // brings the second surname of whoever joined
    family.firstSurname = intake.person.firstSurname;
    family.language = intake.person.language;
    family.town = intake.person.birthplace;
    for (int i = 1; i < members; ++i) {
        const bool spouse = i == 1 && members > 2;
        auto relative = demoPerson(m_random, family, m_random.oneIn(2) ? Sex::Female : Sex::Male,
                                   spouse ? m_random.between(22, 50) : m_random.between(0, 17), m_today);
        relative.nationalities = intake.person.nationalities;
        relative.aNumbers = {{nextANumber(), ANumberState::Confirmed}};
        intake.family.push_back({.person = std::move(relative),
                                 .kinship = spouse ? Kinship::Spouse : Kinship::Child,
                                 .hasCase = true});
    }
}

std::optional<Intake> DemoDocket::next()
{
    if (m_made >= m_cases)
        return std::nullopt;
    const auto plan = planFamily();
    const auto outcome = plan.outcome;
    Intake intake{.person
                  = demoPerson(m_random, demoFamily(m_random), m_random.oneIn(2) ? Sex::Female : Sex::Male,
                               m_random.between(19, 58), m_today),
                  .record = newCase(plan)};
    intake.person.aNumbers = {{nextANumber(), ANumberState::Confirmed}};
    intake.person.phones
        = {{"+52664" + std::to_string(m_random.between(1'000'000, 9'999'999)), true, !m_random.oneIn(8)}};
    intake.person.whereStaying = m_random.pick(demoWords().shelters);
    const auto nta = plusDays(
        m_today,
        -m_random.between(outcome == Outcome::Pending ? 20 : 200, outcome == Outcome::Pending ? 420 : 1'400));
    intake.record.ntaServedOn = nta;
    intake.record.ntaFiledOn = workday(plusDays(nta, m_random.between(3, 30)));
    addEntries(intake, nta);
    addHearings(intake, nta);
    if (intake.hearing && !m_guidedMade) {
        makeGuided(intake);
        m_guidedMade = true;
    }
    addFamily(intake, plan.members);
    return intake;
}

} // namespace client::demo
