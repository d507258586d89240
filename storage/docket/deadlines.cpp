// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/deadlines.h"

#include "storage/docket/date_math.h"
#include "storage/docket/one_year.h"

#include <algorithm>
#include <tuple>

namespace storage::docket {
namespace {

constexpr std::string_view outerRule{"OYD-OUTER"};

/// A rule makes one date for one entry or hearing of a case.
bool sameSubject(const NewDeadline& left, const NewDeadline& right)
{
    return left.caseId == right.caseId && left.rule == right.rule && left.entry == right.entry
        && left.hearing == right.hearing;
}

bool sameDates(const NewDeadline& left, const NewDeadline& right)
{
    return left.raw == right.raw && left.official == right.official && left.safe == right.safe;
}

/// Whether one act meets all dates of `rule` in a case, whatever they count from.
bool isMetOnce(std::string_view rule)
{
    return rule == outerRule;
}

bool isMetBy(const Deadline& met, const NewDeadline& date)
{
    return met.status == DeadlineStatus::Met && met.origin == DeadlineOrigin::Rule
        && met.caseId == date.caseId && met.rule == date.rule
        && (isMetOnce(date.rule) || sameSubject(met, date));
}

/// Whether `stored` already says what there is to say of `date`.
bool settles(const Deadline& stored, const NewDeadline& date)
{
    if (stored.origin != DeadlineOrigin::Rule)
        return false;
    if (isMetBy(stored, date))
        return true;
    return sameSubject(stored, date) && sameDates(stored, date)
        && (stored.status == DeadlineStatus::Open || stored.status == DeadlineStatus::Dropped);
}

std::vector<NewDeadline> oneYearDates(const Case& record, std::span<const Entry> entries,
                                      std::span<const Hearing> hearings, const RuleBook& rules)
{
    std::vector<NewDeadline> deadlines;
    const auto all = oneYear(entries, hearings, record.court, rules);
    if (!all)
        return deadlines;
    for (const auto& date : all->dates)
        deadlines.push_back({.caseId = record.id,
                             .origin = DeadlineOrigin::Rule,
                             .rule = std::string{outerRule},
                             .ruleVersion = date.version,
                             .entry = date.entry,
                             .raw = date.raw,
                             .official = date.official,
                             .safe = date.safe,
                             .steps = date.steps});
    return deadlines;
}

void workTo(const Reached& safe, NewDeadline& deadline)
{
    deadline.safe = safe.on;
    deadline.steps.insert(deadline.steps.end(), safe.steps.begin(), safe.steps.end());
    deadline.steps.push_back({.what = std::string{step::safe}, .on = safe.on});
}

} // namespace

bool makesDates(const NewCase& record)
{
    if (record.stage == Stage::Closed)
        return false;
    switch (record.outcome) {
    case Outcome::Pending:
    case Outcome::Terminated: return true;
    case Outcome::RemovalOrder:
    case Outcome::InAbsentia:
    case Outcome::Closed:
    case Outcome::Granted:
    case Outcome::VoluntaryDeparture:
    case Outcome::Other: return false;
    }
    return false;
}

std::vector<NewDeadline> deadlinesFor(const Case& record, std::span<const Entry> entries,
                                      std::span<const Hearing> hearings, const RuleBook& rules)
{
    if (!makesDates(record))
        return {};
    std::vector<Entry> ownEntries;
    std::ranges::copy_if(entries, std::back_inserter(ownEntries),
                         [&record](const Entry& entry) { return entry.caseId == record.id; });
    std::vector<Hearing> ownHearings;
    std::ranges::copy_if(hearings, std::back_inserter(ownHearings), [&record](const Hearing& hearing) {
        return std::ranges::find(hearing.cases, record.id) != hearing.cases.end();
    });
    auto deadlines = oneYearDates(record, ownEntries, ownHearings, rules);
    std::ranges::stable_sort(deadlines, [](const NewDeadline& left, const NewDeadline& right) {
        return std::tie(left.safe, left.official) < std::tie(right.safe, right.official);
    });
    return deadlines;
}

NewDeadline judgeSet(CaseId record, Date printed, std::string what, std::optional<HearingId> hearing,
                     const RuleBook& rules)
{
    NewDeadline deadline{.caseId = record,
                         .origin = DeadlineOrigin::Judge,
                         .what = std::move(what),
                         .hearing = hearing,
                         .raw = printed,
                         .official = printed};
    deadline.steps.push_back({.what = std::string{step::printed}, .on = printed});
    if (const auto rule = rules.inForce("CT-FIXED", printed)) {
        const auto applied = apply(*rule, printed);
        deadline.official = applied.on;
        deadline.ruleVersion = rule->id + ' ' + rule->version;
        deadline.steps.insert(deadline.steps.end(), applied.steps.begin(), applied.steps.end());
    }
    deadline.steps.push_back({.what = std::string{step::official}, .on = deadline.official});
    workTo(rollBack(printed), deadline);
    return deadline;
}

NewDeadline clinicSet(CaseId record, Date date, std::string what)
{
    NewDeadline deadline{.caseId = record,
                         .origin = DeadlineOrigin::Manual,
                         .what = std::move(what),
                         .raw = date,
                         .official = date,
                         .steps = {{.what = std::string{step::manual}, .on = date}}};
    workTo(rollBack(date), deadline);
    return deadline;
}

DeadlineChanges changesTo(std::span<const Deadline> stored, std::span<const NewDeadline> computed)
{
    DeadlineChanges changes;
    for (const auto& date : computed)
        if (std::ranges::none_of(stored, [&date](const Deadline& old) { return settles(old, date); }))
            changes.added.push_back(date);
    for (const auto& old : stored) {
        if (old.origin != DeadlineOrigin::Rule || old.status != DeadlineStatus::Open)
            continue;
        const auto same = std::ranges::find_if(computed, [&old](const NewDeadline& date) {
            return sameSubject(old, date) && sameDates(old, date);
        });
        if (same == computed.end())
            changes.superseded.push_back(old.id);
        else if (*same != static_cast<const NewDeadline&>(old))
            changes.restated.push_back({.id = old.id, .as = *same});
    }
    return changes;
}

std::vector<DeadlineId> metTogether(const Deadline& deadline, std::span<const Deadline> stored)
{
    std::vector<DeadlineId> others;
    if (deadline.origin != DeadlineOrigin::Rule || !isMetOnce(deadline.rule))
        return others;
    for (const auto& other : stored)
        if (other.id != deadline.id && other.status == DeadlineStatus::Open && other.caseId == deadline.caseId
            && other.rule == deadline.rule)
            others.push_back(other.id);
    return others;
}

} // namespace storage::docket
