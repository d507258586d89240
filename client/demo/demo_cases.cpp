// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/demo/demo_cases.h"

#include "client/demo/demo_people.h"
#include "storage/docket/business_day.h"
#include "storage/docket/courts.h"

#include <algorithm>

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

/// `part` of `all`, scaled to `cases` and rounded.
std::int64_t scaled(std::int64_t part, std::int64_t all, std::int64_t cases)
{
    return (part * cases + all / 2) / all;
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
    auto& left = m_outcomesLeft;
    left[indexOf(Outcome::Pending)] = scaled(shares.pending, shares.all, cases);
    const auto removal = scaled(shares.removal, shares.all, cases);
    left[indexOf(Outcome::InAbsentia)]
        = removal * 88 / 100; // most were ordered removed because they could not come
    left[indexOf(Outcome::RemovalOrder)] = removal - left[indexOf(Outcome::InAbsentia)];
    const auto ended = scaled(shares.terminatedOrClosed, shares.all, cases);
    left[indexOf(Outcome::Closed)] = ended / 5;
    left[indexOf(Outcome::Terminated)] = ended - ended / 5;
    left[indexOf(Outcome::Granted)] = scaled(shares.granted, shares.all, cases);
    std::int64_t given = 0;
    for (const auto count : left)
        given += count;
    left[indexOf(Outcome::Other)] = std::max<std::int64_t>(0, cases - given);
    m_representedLeft = scaled(shares.represented, shares.all, cases);
}

Outcome DemoDocket::takeOutcome(int members)
{
    std::vector<int> weights;
    for (const auto left : m_outcomesLeft)
        weights.push_back(static_cast<int>(left >= members ? left : 0));
    if (std::ranges::all_of(weights, [](int weight) { return weight == 0; }))
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = static_cast<int>(m_outcomesLeft[i]);
    const auto at = m_random.weighted(weights);
    m_outcomesLeft[at] -= members;
    return static_cast<Outcome>(at);
}

bool DemoDocket::takeRepresented(int members)
{
    const auto left = m_cases - m_made;
    const bool represented = m_representedLeft >= members
        && m_random.below(static_cast<int>(left)) < static_cast<int>(m_representedLeft);
    if (represented)
        m_representedLeft -= members;
    return represented;
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

NewCase DemoDocket::newCase(Outcome outcome, int members)
{
    const auto& words = demoWords();
    std::vector<int> shares;
    for (const auto& court : words.courts)
        shares.push_back(court.share);
    NewCase record{.kind = CaseKind::Mpp,
                   .stage = outcome == Outcome::Pending ? Stage::Pending : Stage::Decided,
                   .court = words.courts[m_random.weighted(shares)].code};
    record.outcome = outcome;
    record.program = "MPP";
    record.custody = Custody::WaitingInMexico;
    record.judge = m_random.pick(words.judges);
    if (takeRepresented(members)) {
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
    if (ahead && m_random.percent(60)) {
        const auto port = docket::port(courtOf(record.court).port).value();
        hearing.report = {.source = ReportSource::ClientPaper,
                          .port = port.name,
                          .at = LocalTime{on, hearing.at.time - 4h},
                          .zone = port.zone};
    }
    return hearing;
}

void DemoDocket::addEntries(Intake& intake, Date nta)
{
    const auto port = docket::port(courtOf(intake.record.court).port).value();
    const auto place = port.name + ", " + port.state;
    if (m_random.oneIn(12))
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
    const int size = static_cast<int>(
        std::min<std::int64_t>(m_cases - m_made, m_random.percent(55) ? 1 : m_random.between(2, 5)));
    const auto outcome = takeOutcome(1);
    const auto others = std::min<std::int64_t>(size - 1, m_outcomesLeft[indexOf(outcome)]);
    m_outcomesLeft[indexOf(outcome)] -= others;
    const int members = static_cast<int>(others) + 1;
    Intake intake{.person
                  = demoPerson(m_random, demoFamily(m_random), m_random.oneIn(2) ? Sex::Female : Sex::Male,
                               m_random.between(19, 58), m_today),
                  .record = newCase(outcome, members)};
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
    addFamily(intake, members);
    m_made += members;
    return intake;
}

} // namespace client::demo
