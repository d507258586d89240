// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/case_facts.h"

#include "tests/forms/print/paper_samples.h"

#include <catch2/catch_test_macros.hpp>

using forms::CaseFacts;
using forms::factsOf;
using storage::PartialDate;
using namespace std::chrono_literals;

namespace {

constexpr auto today = support::sampleToday;

storage::CaseFile with(const char* question, const char* answer)
{
    auto file = support::unknownFile();
    file.answers.push_back({.question = question, .english = answer});
    return file;
}

std::optional<bool> underOneYear(const std::vector<PartialDate>& arrivals, storage::Date day)
{
    auto file = support::unknownFile();
    for (const auto& arrival : arrivals) {
        storage::Entry entry;
        entry.on = arrival;
        file.entries.push_back(entry);
    }
    const auto facts = factsOf(file, day);
    CHECK(facts.overOneYear == (facts.underOneYear ? std::optional{!*facts.underOneYear} : std::nullopt));
    return facts.underOneYear;
}

} // namespace

TEST_CASE("What a full record tells", "[checklist][facts]")
{
    CHECK(factsOf(support::sampleFile(), today)
          == CaseFacts{.court = true,
                       .uscis = false,
                       .mpp = true,
                       .inUnitedStates = false,
                       .underOneYear = true,
                       .overOneYear = false,
                       .children = true,
                       .spouse = true,
                       .family = true,
                       .unrepresented = true,
                       .represented = false,
                       .preparer = {},
                       .otherLanguage = {},
                       .arrested = {},
                       .appeal = false});
}

TEST_CASE("A record that says nothing leaves everything unknown but the lack of a lawyer",
          "[checklist][facts]")
{
    CHECK(factsOf(support::unknownFile(), today) == CaseFacts{.unrepresented = true, .represented = false});
}

TEST_CASE("The kind of case and where the client waits", "[checklist][facts]")
{
    using storage::CaseKind;
    using storage::Custody;
    auto file = support::unknownFile();
    const auto places = [&](CaseKind kind, Custody custody) {
        file.record.kind = kind;
        file.record.custody = custody;
        const auto facts = factsOf(file, today);
        return std::pair{facts.mpp, facts.inUnitedStates};
    };
    using Places = std::pair<std::optional<bool>, std::optional<bool>>;
    CHECK(places(CaseKind::Mpp, Custody::WaitingInMexico) == Places{true, false});
    CHECK(places(CaseKind::Mpp, Custody::Released) == Places{std::nullopt, true});
    CHECK(places(CaseKind::Mpp, Custody::NeverDetained) == Places{std::nullopt, std::nullopt});
    CHECK(places(CaseKind::Removal, Custody::Released) == Places{false, true});
    CHECK(places(CaseKind::Removal, Custody::WaitingInMexico) == Places{std::nullopt, std::nullopt});
    CHECK(places(CaseKind::Uscis, Custody::WaitingInMexico) == Places{false, true});
    CHECK(factsOf(file, today).court == false);
    CHECK(factsOf(file, today).uscis == true);
    file.record.kind = CaseKind::Other;
    file.record.ntaFiledOn = today;
    CHECK(factsOf(file, today).court == true);
}

TEST_CASE("The year counts from the last arrival, and what can be either is unknown", "[checklist][facts]")
{
    const PartialDate day{storage::Date{2026y / 3 / 12}};
    CHECK(underOneYear({}, today) == std::nullopt);
    CHECK(underOneYear({day}, 2027y / 3 / 11) == true);
    CHECK(underOneYear({day}, 2027y / 3 / 12) == std::nullopt);
    CHECK(underOneYear({day}, 2027y / 3 / 13) == false);
    const PartialDate old{storage::Date{2019y / 5 / 1}};
    CHECK(underOneYear({old, day}, today) == true);
    CHECK(underOneYear({day, old}, today) == true);
    const PartialDate month{2025y, std::chrono::November, std::nullopt, false};
    CHECK(underOneYear({month}, today) == std::nullopt);
    CHECK(underOneYear({month}, 2026y / 10 / 31) == true);
    CHECK(underOneYear({month}, 2026y / 12 / 1) == false);
    const PartialDate about{2019y, std::nullopt, std::nullopt, true};
    CHECK(underOneYear({about}, today) == false);
    CHECK(underOneYear({about}, 2021y / 6 / 1) == std::nullopt);
    const PartialDate leap{storage::Date{2024y / 2 / 29}};
    CHECK(underOneYear({leap}, 2025y / 2 / 27) == true);
    CHECK(underOneYear({leap}, 2025y / 2 / 28) == std::nullopt);
    CHECK(underOneYear({leap}, 2025y / 3 / 1) == false);
}

TEST_CASE("Whoever has an attorney of record is represented", "[checklist][facts]")
{
    using storage::Representation;
    auto file = support::unknownFile();
    const auto represented = [&](Representation representation, const char* attorney) {
        file.record.representation = representation;
        file.record.attorney = attorney;
        const auto facts = factsOf(file, today);
        CHECK(facts.represented != facts.unrepresented);
        return facts.represented;
    };
    CHECK(represented(Representation::None, "") == false);
    CHECK(represented(Representation::Seeking, "") == false);
    CHECK(represented(Representation::Limited, "") == false);
    CHECK(represented(Representation::Full, "") == true);
    CHECK(represented(Representation::None, "Ana Ruiz") == true);
}

TEST_CASE("Answers of the form settle what the record does not say", "[checklist][facts]")
{
    CHECK(factsOf(with("a2_ch_have", "yes"), today).children == true);
    CHECK(factsOf(with("a2_ch_have", "no"), today).children == false);
    CHECK(factsOf(with("a1_11", "M"), today).spouse == true);
    CHECK(factsOf(with("a1_11", "W"), today).spouse == false);
    CHECK(factsOf(with("d_preparer", "yes"), today).preparer == true);
    CHECK(factsOf(with("c_6", "yes"), today).arrested == true);
    CHECK(factsOf(with("c_6", "no"), today).arrested == std::nullopt);
    auto clean = with("c_6", "no");
    clean.answers.push_back({.question = "b_2", .english = "no"});
    CHECK(factsOf(clean, today).arrested == false);
    auto open = with("c_6", "yes");
    open.answers.front().state = storage::AnswerState::ToReview;
    CHECK(factsOf(open, today).arrested == std::nullopt);
    auto alone = with("a2_ch_have", "no");
    alone.answers.push_back({.question = "a1_11", .english = "S"});
    CHECK(factsOf(alone, today).family == false);
}

TEST_CASE("The best language decides who needs another", "[checklist][facts]")
{
    auto file = support::unknownFile();
    const auto other = [&](const char* language) {
        file.respondent.language = language;
        return factsOf(file, today).otherLanguage;
    };
    CHECK(other("mam") == true);
    CHECK(other("en") == false);
    CHECK(other("es") == std::nullopt);
    CHECK(other("") == std::nullopt);
    file.answers.push_back({.question = "a1_24", .english = "yes"});
    CHECK(other("es") == false);
}

TEST_CASE("Only a case at the Board is on appeal", "[checklist][facts]")
{
    using storage::Stage;
    auto file = support::unknownFile();
    const auto appeal = [&](Stage stage) {
        file.record.stage = stage;
        return factsOf(file, today).appeal;
    };
    CHECK(appeal(Stage::Appeal) == true);
    CHECK(appeal(Stage::Decided) == std::nullopt);
    for (const auto stage : {Stage::Intake, Stage::Pending, Stage::Individual, Stage::Closed})
        CHECK(appeal(stage) == false);
}
