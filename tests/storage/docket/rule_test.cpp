// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/rule.h"

#include "tests/storage/docket/table.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers.hpp>

#include <set>

using namespace storage;
using namespace storage::docket;
using docket_test::day;

namespace {

/// A book of one rule, with `changes` made to its text.
std::string bookWith(const std::string& changes)
{
    return R"({"rules": [{"id": "X", "version": "1", "trigger": "arrival", "offset": 1, "unit": "year",
        "direction": "after", "roll": "none", "citation": "c", "effective_from": null, "effective_to": null,
        "source": "s", "confidence": "high", "state": "active", "sign_off": null,
        "en": {"name": "n", "explanation": "e"}, "es": {"name": "n", "explanation": "e"})"
        + changes + "}]}";
}

} // namespace

TEST_CASE("The shipped rules are complete in both languages and nobody has signed them yet", "[docket][rule]")
{
    std::set<std::string> ids;
    for (const auto& rule : shippedRules().all()) {
        INFO(rule.id);
        CHECK(ids.insert(rule.id + ' ' + rule.version).second);
        CHECK_FALSE(rule.citation.empty());
        CHECK_FALSE(rule.source.empty());
        CHECK(rule.effectiveFrom);
        CHECK_FALSE(rule.signOff);
        CHECK(rule.english != rule.spanish);
        for (const auto& text : {rule.english, rule.spanish}) {
            CHECK_FALSE(text.name.empty());
            CHECK_FALSE(text.explanation.empty());
        }
        CHECK(textOf(rule, i18n::Language::Spanish) == rule.spanish);
    }
    CHECK(
        ids
        == std::set<std::string>{"CT-FIXED 1", "MPP-REPORT4 1", "OYD-MULTI 1", "OYD-OUTER 1", "OYD-SAFE 1"});
}

TEST_CASE("The shipped rules are rows of the legal team's table", "[docket][rule]")
{
    const auto rows = docket_test::readTable(AMPARO_SHARED_DIR "/legal/rules.tsv");
    if (rows.empty())
        SKIP("the legal team's table is not here");
    std::map<std::string, std::string> confidences;
    for (const auto& row : rows)
        confidences[row.at("id")] = row.at("confidence");
    const std::map<RuleConfidence, std::string> words{
        {RuleConfidence::High, "high"}, {RuleConfidence::Medium, "medium"}, {RuleConfidence::Low, "low"}};
    for (const auto& rule : shippedRules().all()) {
        INFO(rule.id);
        CHECK(confidences[rule.id] == words.at(rule.confidence));
    }
}

TEST_CASE("The version of a rule is chosen by the governing date", "[docket][rule]")
{
    Rule first{.id = "X", .version = "1", .offset = 15, .effectiveTo = day("2020-12-22")};
    Rule second{.id = "X", .version = "2", .offset = 30, .effectiveFrom = day("2020-12-23")};
    Rule enjoined{.id = "Y", .version = "1", .state = RuleState::Enjoined};
    const RuleBook book{{first, second, enjoined}};
    CHECK(book.inForce("X", day("2020-12-22")) == first);
    CHECK(book.inForce("X", day("2020-12-23")) == second);
    CHECK_FALSE(book.inForce("Y", day("2026-01-01")));
    CHECK_FALSE(book.inForce("Z", day("2026-01-01")));
    CHECK(book.version("Y", "1") == enjoined);
    CHECK_FALSE(book.version("X", "3"));
}

TEST_CASE("An unsound book of rules is refused", "[docket][rule]")
{
    CHECK(readRules(bookWith("")).all().size() == 1);
    CHECK_THROWS(readRules("{"));
    CHECK_THROWS(readRules(R"({"rules": [{"id": "X"}]})"));
    for (const auto* change :
         {R"(, "offset": -1)", R"(, "unit": "fortnight")", R"(, "effective_from": "2020-02-30")",
          R"(, "roll": 3)", R"(, "sign_off": {"by": "A"})"}) {
        INFO(change);
        CHECK_THROWS(readRules(bookWith(change)));
    }
    const auto signedBook
        = readRules(bookWith(R"(, "sign_off": {"by": "A", "on": "2026-11-24", "source": "eCFR"})"));
    CHECK(signedBook.all()[0].signOff == RuleSignOff{.by = "A", .on = day("2026-11-24"), .source = "eCFR"});
}
