// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/verify.h"
#include "storage/service/case_queries.h"
#include "storage/service/case_service.h"
#include "storage/service/docket_queries.h"
#include "storage/service/paper_service.h"
#include "storage/service/people_service.h"
#include "storage/service/reminder_service.h"
#include "storage/service/settings_service.h"
#include "tests/support/test_vault.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using namespace std::chrono_literals;

namespace {

/// A vault with one client who waits in Tijuana. Today is November 24, 2026.
struct ClinicWithClient : TestVault {
    TakenIn client;

    ClinicWithClient() :
        client{*PeopleService{journal}.takeIn(
            {.person = {.givenNames = "Ana", .firstSurname = "López", .secondSurname = "Mora"},
             .record = {.court = "SND"}})}
    {
    }

    NewHearing hearingOn(Date date, std::chrono::minutes time = 8h + 30min) const
    {
        return {
            .cases = {client.record.id}, .at = {date, time}, .court = "SND", .zone = "America/Los_Angeles"};
    }
    CaseFile file() { return *CaseQueries{db}.caseFile(client.record.id); }
    std::vector<Deadline> openDeadlines()
    {
        auto all = file().deadlines;
        std::erase_if(all, [](const Deadline& deadline) { return deadline.status != DeadlineStatus::Open; });
        return all;
    }
};

const Date today{2026y / 11 / 24};

} // namespace

TEST_CASE_METHOD(ClinicWithClient, "A hearing is stored on the court's clock with its zone", "[service]")
{
    auto hearing = hearingOn(2026y / 12 / 8);
    hearing.report = {.source = ReportSource::ClientPaper,
                      .port = "San Ysidro",
                      .at = LocalTime{2026y / 12 / 8, 4h + 30min},
                      .zone = "America/Los_Angeles"};
    const auto added = CaseService{journal}.addHearing(hearing);
    REQUIRE(added);
    REQUIRE(file().hearings.size() == 1);
    CHECK(file().hearings[0] == added->hearing);
    CHECK(static_cast<const NewHearing&>(file().hearings[0]) == hearing);
}

TEST_CASE_METHOD(ClinicWithClient, "Due dates follow the entries, and old ones stay as history", "[service]")
{
    CaseService cases{journal};
    const auto first = cases.addEntry(
        {.caseId = client.record.id, .on = PartialDate{Date{2026y / 3 / 2}}, .place = "Hidalgo, TX"});
    REQUIRE(first);
    const auto before = openDeadlines();
    REQUIRE(before.size() == 1);
    REQUIRE(cases.addEntry(
        {.caseId = client.record.id, .on = PartialDate{Date{2026y / 6 / 9}}, .place = "San Ysidro, CA"}));
    CHECK(openDeadlines().size() == 2);
    REQUIRE(cases.removeEntry(*first));
    CHECK(openDeadlines().size() == 1);
    CHECK(file().deadlines.size() >= 2);
    CHECK(journal::verify(db).empty());
}

TEST_CASE_METHOD(ClinicWithClient, "Nobody has entered on a day to come", "[service]")
{
    CaseService cases{journal};
    const auto entered = [&](const PartialDate& on) {
        const auto added
            = cases.addEntry({.caseId = client.record.id, .on = on, .place = "Hidalgo, TX", .status = {}});
        return added ? std::nullopt : std::optional{added.error().problem};
    };
    CHECK(entered(PartialDate{plusDays(today, 1)}) == Problem::DateImpossible);
    CHECK(entered({today.year() + std::chrono::years{1}, {}, {}, true}) == Problem::DateImpossible);
    CHECK(entered(PartialDate{today}) == std::nullopt);
    CHECK(entered({today.year(), {}, {}, false}) == std::nullopt);
    const auto taken = PeopleService{journal}.takeIn(
        {.person = {.givenNames = "Luis", .firstSurname = "López"},
         .entries = {{.on = PartialDate{plusDays(today, 1)}, .place = "Hidalgo, TX"}}});
    CHECK(taken.error().problem == Problem::DateImpossible);
}

TEST_CASE_METHOD(ClinicWithClient, "What a case has already is not added again", "[service]")
{
    CaseService cases{journal};
    const NewEntry entry{
        .caseId = client.record.id, .on = PartialDate{Date{2026y / 3 / 2}}, .place = "Hidalgo, TX"};
    const auto hearing = hearingOn(2026y / 12 / 8);
    REQUIRE(cases.addEntry(entry));
    const auto added = cases.addHearing(hearing);
    REQUIRE(added);
    REQUIRE(cases.addJudgeSet(client.record.id, 2026y / 12 / 1, "Brief"));
    const auto before = file();
    CHECK(cases.addEntry(entry).error().problem == Problem::RecordedAlready);
    CHECK(cases.addHearing(hearing).error().problem == Problem::RecordedAlready);
    CHECK(cases.addJudgeSet(client.record.id, 2026y / 12 / 1, "Brief").error().problem
          == Problem::RecordedAlready);
    CHECK(file() == before);
    // Another date for the same thing, and the same hearing after the first was cancelled, are new.
    CHECK(cases.addJudgeSet(client.record.id, 2026y / 12 / 2, "Brief"));
    REQUIRE(cases.setHearingStatus(added->hearing.id, HearingStatus::Cancelled));
    CHECK(cases.addHearing(hearing));
}

TEST_CASE_METHOD(ClinicWithClient, "A date that the judge set never moves by itself", "[service]")
{
    CaseService cases{journal};
    const auto set = cases.addJudgeSet(client.record.id, 2026y / 12 / 25, "File the asylum application");
    REQUIRE(set);
    CHECK(set->raw == Date{2026y / 12 / 25});
    CHECK(set->official == Date{2026y / 12 / 28}); // Christmas is a Friday
    CHECK(set->safe == Date{2026y / 12 / 24});
    REQUIRE(cases.addHearing(hearingOn(2027y / 1 / 5)));
    auto changed = file().record;
    changed.outcome = Outcome::Granted;
    REQUIRE(cases.change(changed));
    CHECK(openDeadlines() == std::vector<Deadline>{*set});
    CHECK(cases.addJudgeSet(client.record.id, 2026y / 12 / 25, "  ").error().problem
          == Problem::InvalidInput);
    REQUIRE(cases.markMet(set->id, today));
    CHECK(openDeadlines().empty());
}

TEST_CASE_METHOD(ClinicWithClient, "Reminders are given once, and those missed while closed are told of once",
                 "[service][reminder]")
{
    REQUIRE(SettingsService{journal}.save({.clinicName = "Puerta Abierta", .leadDays = {7, 3, 1, 0}}));
    REQUIRE(CaseService{journal}.addHearing(hearingOn(2026y / 12 / 4)));
    ReminderService reminders{journal};
    CHECK(*reminders.give() == docket::OwedReminders{}); // ten days before

    clock.set(clock.now() + std::chrono::days{8}); // two days before: 7 was missed
    const auto owed = reminders.give();
    REQUIRE(owed);
    CHECK(owed->today.empty());
    REQUIRE(owed->missed.size() == 2);
    CHECK(owed->missed[0].leadDays == 7);
    CHECK(owed->missed[1].leadDays == 3);
    CHECK(*reminders.give() == docket::OwedReminders{});

    clock.set(clock.now() + std::chrono::days{1});
    CHECK(reminders.give()->today.size() == 1);
    const auto given = *DocketQueries{db}.reminders(10);
    REQUIRE(given.size() == 3);
    CHECK(given[0].name == "López Mora, Ana");
    const auto shown = DocketQueries{db}.today(today);
    REQUIRE(shown->reminders.rows.size() == 1); // three times the same hearing
    CHECK(shown->reminders.rows[0] == given[0]);
    REQUIRE(reminders.acknowledge(given[0].reminder.id));
    CHECK(DocketQueries{db}.reminders(10)->empty());
    CHECK(journal::verify(db).empty());
}

TEST_CASE_METHOD(ClinicWithClient, "A hearing that is cancelled reminds nobody", "[service][reminder]")
{
    CaseService cases{journal};
    const auto added = cases.addHearing(hearingOn(2026y / 11 / 27));
    REQUIRE(added);
    REQUIRE(cases.setHearingStatus(added->hearing.id, HearingStatus::Cancelled));
    clock.set(clock.now() + std::chrono::days{2});
    CHECK(*ReminderService{journal}.give() == docket::OwedReminders{});
}

TEST_CASE_METHOD(ClinicWithClient,
                 "Today shows the hearings of a week with everyone they cover, and what is due", "[service]")
{
    CaseService cases{journal};
    auto hearing = hearingOn(2026y / 11 / 25);
    const auto rider = PeopleService{journal}.takeIn(
        {.person = {.givenNames = "Luis", .firstSurname = "López"}, .record = {.court = "SND"}});
    hearing.cases.push_back(rider->record.id);
    REQUIRE(cases.addHearing(hearing));
    REQUIRE(cases.addHearing(hearingOn(2026y / 12 / 20)));
    REQUIRE(cases.addJudgeSet(client.record.id, 2026y / 12 / 1, "File the brief"));
    REQUIRE(cases.addManual(client.record.id, 2026y / 11 / 20, "Call the shelter"));
    const auto page = DocketQueries{db}.today(today);
    REQUIRE(page);
    REQUIRE(page->hearings.rows.size() == 1);
    CHECK(page->hearings.rows[0].names == std::vector<std::string>{"López Mora, Ana", "López, Luis"});
    REQUIRE(page->due.rows.size() == 1);
    CHECK(page->due.rows[0].deadline.what == "File the brief");
    REQUIRE(page->overdue.rows.size() == 1);
    CHECK(page->overdue.rows[0].name == "López Mora, Ana");
    CHECK(DocketQueries{db}.hearings({.from = today, .to = 2027y / 1 / 1, .court = "ELP"})->empty());
    CHECK(DocketQueries{db}.hearings({.from = today, .to = 2027y / 1 / 1, .court = "SND"})->size() == 2);
}

TEST_CASE_METHOD(ClinicWithClient, "Today shows fifty of each list and counts the others", "[service]")
{
    CaseService cases{journal};
    for (int i = 0; i < 53; ++i) {
        REQUIRE(cases.addManual(client.record.id, 2026y / 12 / 1, "Call shelter " + std::to_string(i)));
        REQUIRE(cases.addManual(client.record.id, 2026y / 11 / 20, "Call again " + std::to_string(i)));
    }
    for (int i = 0; i < 52; ++i)
        REQUIRE(cases.addHearing(hearingOn(2026y / 11 / 25, 8h + std::chrono::minutes{i})));
    const auto page = DocketQueries{db}.today(today);
    REQUIRE(page);
    CHECK(page->due.rows.size() == 50);
    CHECK(page->due.all == 53);
    CHECK(page->overdue.others() == 3);
    CHECK(page->hearings.rows.size() == 50);
    CHECK(page->hearings.others() == 2);
}

TEST_CASE_METHOD(ClinicWithClient, "A document comes back byte for byte, and a changed one is noticed",
                 "[service]")
{
    sql::Bytes bytes(700'000);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7);
    const auto id = CaseService{journal}.addDocument(
        {.caseId = client.record.id, .name = "NTA.pdf", .kind = DocumentKind::CourtPaper}, bytes);
    REQUIRE(id);
    CHECK(*CaseQueries{db}.documentBytes(*id) == bytes);
    CHECK_THROWS_AS(db.execute("UPDATE chunk_bytes SET bytes = x'00'"), sql::SqlError);
    db.execute("DROP TRIGGER chunk_bytes_kept; UPDATE chunk_bytes SET bytes = zeroblob(length(bytes))");
    CHECK(CaseQueries{db}.documentBytes(*id).error().problem == Problem::VaultDamaged);
}

TEST_CASE_METHOD(ClinicWithClient, "Answers, notes, printouts, reviews and drafts are kept", "[service]")
{
    PaperService papers{journal};
    const I589Answers answers{{.question = "a1_04", .english = "López Mora"},
                              {.question = "a1_08", .part = "city", .english = "Tijuana"}};
    REQUIRE(papers.saveAnswers(client.record.id, answers));
    CHECK(file().answers == answers);
    REQUIRE(papers.saveAnswers(client.record.id,
                               {{.question = "a1_04", .state = AnswerState::ToReview, .english = "López"}}));
    CHECK(file().answers[0].english == "López");
    REQUIRE(papers.removeAnswers(client.record.id, {answers[1]}));
    CHECK(file().answers.size() == 1);

    REQUIRE(CaseService{journal}.addNote(client.record.id, "Called. <b>No answer.</b>"));
    CHECK(CaseQueries{db}.notes(client.record.id)->front().text == "Called. <b>No answer.</b>");
    REQUIRE(papers.recordPrintout(
        {.caseId = client.record.id, .paper = PaperKind::HearingSlip, .languages = "es,en", .pages = 1}));
    CHECK(CaseQueries{db}.printouts(client.record.id)->front().by.value == user);
    REQUIRE(papers.recordReview(ReviewKind::Checklist, "CL-01", "1"));
    CHECK(CaseQueries{db}.reviews()->front() == Review{ReviewKind::Checklist, "CL-01", "1", {user}, today});

    REQUIRE(papers.parkDraft({.place = "intake", .field = "givenNames", .text = "Mar", .cursor = 3}));
    CHECK(papers.drafts()->front().text == "Mar");
    REQUIRE(papers.forgetDraft("intake"));
    CHECK(papers.drafts()->empty());
    CHECK(journal::verify(db).empty());
}

TEST_CASE_METHOD(ClinicWithClient, "Case references go on per year and are never given twice", "[service]")
{
    CaseService cases{journal};
    CHECK(client.record.reference == "2026-A0001");
    CHECK(cases.open({.respondent = client.person})->reference == "2026-A0002");
    clock.set(clock.now() + std::chrono::days{60});
    CHECK(cases.open({.respondent = client.person})->reference == "2027-A0001");
}
