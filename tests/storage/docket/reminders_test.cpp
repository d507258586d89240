// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/reminders.h"

#include "tests/storage/docket/table.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>

using namespace storage;
using namespace storage::docket;
using namespace std::chrono_literals;
using docket_test::day;
using docket_test::moment;
using docket_test::number;

namespace {

Hearing hearing(unsigned id, std::string_view at, std::string zone = "America/Los_Angeles")
{
    Hearing made;
    made.id = number<Hearing>(id);
    made.at = moment(at);
    made.zone = std::move(zone);
    return made;
}

Deadline oneYearDate(unsigned id, std::string_view safe)
{
    Deadline made;
    made.id = number<Deadline>(id);
    made.caseId = number<Case>(1);
    made.origin = DeadlineOrigin::Rule;
    made.rule = "OYD-OUTER";
    made.entry = number<Entry>(id);
    made.safe = day(safe);
    return made;
}

Reminder asGiven(const NewReminder& owed, unsigned id, Date on)
{
    return {.id = owed.again.value_or(number<Reminder>(id)),
            .hearing = owed.hearing,
            .deadline = owed.deadline,
            .chain = owed.chain,
            .leadDays = owed.leadDays,
            .dueOn = owed.dueOn,
            .firedAt = std::chrono::sys_days{on} + 12h};
}

const std::vector<ReminderLeads> bothChains{{ReminderChain::Responsible, {30, 14, 7, 3, 1, 0}},
                                            {ReminderChain::DocketKeeper, {10, 2}}};
const std::vector<ReminderLeads> oneChain{{ReminderChain::Responsible, {7, 1, 0}}};

std::vector<std::string> days(const std::vector<NewReminder>& reminders)
{
    std::vector<std::string> found;
    for (const auto& reminder : reminders)
        found.push_back(toIso(reminder.dueOn));
    return found;
}

} // namespace

TEST_CASE("A hearing owes one alert for each lead of each chain", "[docket][reminders]")
{
    const auto subject = subjectOf(hearing(1, "2027-03-12 08:30"), day("2026-11-24"), "America/Tijuana");
    REQUIRE(subject);
    CHECK(days(remindersOf(std::vector{*subject}, bothChains))
          == std::vector<std::string>{"2027-02-10", "2027-02-26", "2027-03-02", "2027-03-05", "2027-03-09",
                                      "2027-03-10", "2027-03-11", "2027-03-12"});
    const std::vector<ReminderLeads> odd{{ReminderChain::Responsible, {1, 1, -3}}};
    CHECK(days(remindersOf(std::vector{*subject}, odd)) == std::vector<std::string>{"2027-03-11"});
}

TEST_CASE("What is due today and what was missed are told apart", "[docket][reminders]")
{
    const std::vector subjects{
        *subjectOf(hearing(1, "2027-03-12 08:30"), day("2027-03-01"), "America/Tijuana")};
    CHECK(owedReminders(subjects, oneChain, {}, day("2027-03-04")) == OwedReminders{});
    const auto owed = owedReminders(subjects, oneChain, {}, day("2027-03-11"));
    CHECK(days(owed.missed) == std::vector<std::string>{"2027-03-05"});
    CHECK(owed.today
          == std::vector<NewReminder>{
              {.hearing = number<Hearing>(1), .leadDays = 1, .dueOn = day("2027-03-11")}});
    const std::vector given{asGiven(owed.missed[0], 1, day("2027-03-11")),
                            asGiven(owed.today[0], 2, day("2027-03-11"))};
    CHECK(owedReminders(subjects, oneChain, given, day("2027-03-11")) == OwedReminders{});
    // Downtime over the hearing itself still tells of it, once.
    CHECK(days(owedReminders(subjects, oneChain, given, day("2027-04-01")).missed)
          == std::vector<std::string>{"2027-03-12"});
}

TEST_CASE("Alerts that fell due before a date was entered or imported are not owed", "[docket][reminders]")
{
    const std::vector subjects{
        *subjectOf(hearing(1, "2027-03-12 08:30"), day("2027-03-08"), "America/Tijuana"),
        *subjectOf(hearing(2, "2019-03-12 08:30"), day("2027-03-08"), "America/Tijuana")};
    CHECK(days(remindersOf(subjects, oneChain)) == std::vector<std::string>{"2027-03-11", "2027-03-12"});
}

TEST_CASE("Hearings that no longer stand and dates that are met owe nothing", "[docket][reminders]")
{
    auto made = hearing(1, "2027-03-12 08:30");
    for (const auto status : {HearingStatus::Held, HearingStatus::Rescheduled, HearingStatus::Cancelled}) {
        made.status = status;
        CHECK_FALSE(subjectOf(made, day("2027-03-01"), "America/Tijuana"));
    }
    made.status = HearingStatus::Scheduled;
    made.fixity = HearingFixity::ToBeSet;
    CHECK_FALSE(subjectOf(made, day("2027-03-01"), "America/Tijuana"));
    made.fixity = HearingFixity::Control;
    CHECK(subjectOf(made, day("2027-03-01"), "America/Tijuana"));

    auto date = oneYearDate(1, "2027-03-12");
    for (const auto status : {DeadlineStatus::Met, DeadlineStatus::Dropped, DeadlineStatus::Superseded}) {
        date.status = status;
        CHECK(subjectsOf(std::vector<Entered<Deadline>>{{date, day("2027-03-01")}}).empty());
    }
}

TEST_CASE("A hearing is reminded of by the clinic's calendar, wherever the court is", "[docket][reminders]")
{
    const auto guam = hearing(1, "2027-03-12 08:30", "Pacific/Guam");
    CHECK(subjectOf(guam, day("2027-03-01"), "America/Tijuana")->on == day("2027-03-11"));
    CHECK(subjectOf(guam, day("2027-03-01"), "Pacific/Guam")->on == day("2027-03-12"));
    CHECK(subjectOf(hearing(1, "2027-03-12 08:30", "?"), day("2027-03-01"), "America/Tijuana")->on
          == day("2027-03-12"));
    const auto dayOnly = hearing(1, "2027-03-12 00:00", "Pacific/Guam"); // midnight: the time is not known
    CHECK(subjectOf(dayOnly, day("2027-03-01"), "America/Tijuana")->on == day("2027-03-12"));
    const Instant evening{std::chrono::sys_days{day("2027-03-13")} + 4h};
    CHECK(clinicDay(evening, "America/Tijuana") == day("2027-03-12"));
    CHECK(clinicDay(evening, "?") == day("2027-03-13"));
}

TEST_CASE("Of several arrivals the earliest alerts, and the next one takes over when it is past",
          "[docket][reminders]")
{
    std::vector<Entered<Deadline>> dates{{oneYearDate(1, "2027-03-12"), day("2026-11-24")},
                                         {oneYearDate(2, "2027-03-17"), day("2026-11-24")}};
    const auto alertDays = [&dates] { return days(remindersOf(subjectsOf(dates), oneChain)); };
    CHECK(alertDays()
          == std::vector<std::string>{"2027-03-05", "2027-03-11", "2027-03-12", "2027-03-16", "2027-03-17"});
    // An arrival that turns out to be none leaves the other with all its alerts.
    dates[0].record.status = DeadlineStatus::Dropped;
    CHECK(alertDays() == std::vector<std::string>{"2027-03-10", "2027-03-16", "2027-03-17"});
    // Dates of different kinds never silence each other.
    dates[0].record.status = DeadlineStatus::Open;
    dates[0].record.origin = DeadlineOrigin::Judge;
    CHECK(alertDays().size() == 6);
}

TEST_CASE("A date corrected after its alert was given is alerted again", "[docket][reminders]")
{
    auto made = hearing(1, "2027-03-12 08:30");
    const auto subjects
        = [&made] { return std::vector{*subjectOf(made, day("2027-03-01"), "America/Tijuana")}; };
    const auto first = owedReminders(subjects(), oneChain, {}, day("2027-03-05")).today;
    REQUIRE(first.size() == 1);
    std::vector given{asGiven(first[0], 1, day("2027-03-05"))};
    made.at = moment("2027-03-19 08:30");
    CHECK(owedReminders(subjects(), oneChain, given, day("2027-03-11")) == OwedReminders{});
    const auto again = owedReminders(subjects(), oneChain, given, day("2027-03-12")).today;
    REQUIRE(again.size() == 1);
    CHECK(again[0].again == number<Reminder>(1));
    given[0] = asGiven(again[0], 9, day("2027-03-12"));
    CHECK(owedReminders(subjects(), oneChain, given, day("2027-03-12")) == OwedReminders{});
}

namespace {

/// One hearing or due date of the simulated clinic.
struct Life {
    ReminderSubject subject;
    Date endsOn{}; ///< From this day on it owes nothing: cancelled, or met.
};

using AlertKey = std::tuple<std::optional<HearingId>, std::optional<DeadlineId>, ReminderChain, int>;

std::vector<Life> inventLives(std::mt19937& random, Date from)
{
    const auto upTo = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    std::vector<Life> lives;
    for (unsigned index = 0; index < 500; ++index) {
        ReminderSubject subject{.on = plusDays(from, upTo(400)), .owedFrom = plusDays(from, upTo(365))};
        if (index % 2 == 0)
            subject.hearing = number<Hearing>(index);
        else
            subject.deadline = number<Deadline>(index);
        const auto ends = random() % 3 == 0 ? plusDays(from, upTo(400)) : plusDays(from, 10000);
        lives.push_back({subject, ends});
    }
    return lives;
}

} // namespace

TEST_CASE("In a year of random closings no alert is lost and none comes twice", "[docket][reminders]")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        std::mt19937 random{seed};
        const auto start = day("2026-11-24");
        const auto lives = inventLives(random, start);
        std::vector<Date> openDays;
        for (int offset = 0; offset < 365;) {
            openDays.push_back(plusDays(start, offset));
            offset += random() % 4 == 0 ? static_cast<int>(random() % 25) : static_cast<int>(random() % 2);
        }
        openDays.push_back(plusDays(start, 365));

        std::vector<Reminder> given;
        std::map<AlertKey, int> times;
        for (const auto today :
             openDays) { // a day may come several times: the program is opened more than once
            std::vector<ReminderSubject> subjects;
            for (const auto& life : lives)
                if (life.subject.owedFrom <= today && today < life.endsOn)
                    subjects.push_back(life.subject);
            const auto owed = owedReminders(subjects, bothChains, given, today);
            for (const auto* list : {&owed.today, &owed.missed})
                for (const auto& alert : *list) {
                    CHECK((list == &owed.today) == (alert.dueOn == today));
                    ++times[{alert.hearing, alert.deadline, alert.chain, alert.leadDays}];
                    given.push_back(asGiven(alert, static_cast<unsigned>(given.size()), today));
                }
        }

        // Independently: an alert is owed on the first open day on or after it, if its date still stood on
        // that day.
        std::map<AlertKey, int> expected;
        for (const auto& life : lives)
            for (const auto& [chain, leads] : bothChains)
                for (const int lead : leads) {
                    const auto due = plusDays(life.subject.on, -lead);
                    const auto open = std::lower_bound(openDays.begin(), openDays.end(), due);
                    if (due >= life.subject.owedFrom && open != openDays.end() && *open < life.endsOn)
                        ++expected[{life.subject.hearing, life.subject.deadline, chain, lead}];
                }
        CHECK(times == expected);
        CHECK(times.size() > 1000);
    }
}
