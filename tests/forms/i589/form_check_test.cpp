// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/form_check.h"
#include "tests/support/synthetic_i589.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace forms::i589;
using Kind = FieldDifference::Kind;

namespace {

SyntheticField& fieldOf(SyntheticForm& form, const std::string& leaf)
{
    return *std::find_if(form.fields.begin(), form.fields.end(),
                         [&](const SyntheticField& each) { return each.leaf == leaf; });
}

FormReport reportOn(const SyntheticForm& form, const std::vector<std::string>& reviewed = {})
{
    const auto report = checkForm(build(form), reviewed);
    REQUIRE(report);
    return *report;
}

} // namespace

TEST_CASE("The mapped edition is recognised as reviewed", "[i589][check]")
{
    const auto report = reportOn(syntheticI589());
    CHECK(report.form == "I-589");
    CHECK(report.edition == "01/20/25");
    CHECK(report.status == FormStatus::Reviewed);
    CHECK(report.differences.empty());
    CHECK(report.newerReported == "07/28/26");
}

TEST_CASE("A newer edition with the same fields is compatible until the clinic signs it off", "[i589][check]")
{
    auto newer = syntheticI589();
    newer.edition = "07/28/26";
    CHECK(reportOn(newer).status == FormStatus::Compatible);
    CHECK(reportOn(newer).newerReported.empty());
    CHECK(reportOn(newer, {"07/28/26"}).status == FormStatus::Reviewed);
}

TEST_CASE("Every way in which fields differ is listed", "[i589][check]")
{
    auto form = syntheticI589();
    form.edition = "07/28/26";
    fieldOf(form, "TextField1[0]").leaf = "Social[0]";
    fieldOf(form, "PartALine9Sex[0]").onStates = {"1"};
    fieldOf(form, "PtAILine8_Zipcode[0]").maxLength = 10;
    fieldOf(form, "TextField14[0]").multiline = false;
    fieldOf(form, "CheckBox31[0]").onStates.clear();
    const auto report = reportOn(form);
    CHECK(report.status == FormStatus::Different);
    const std::vector<FieldDifference> expected{
        {Kind::FieldKind, "CheckBox31[0]", "check box", "text"},
        {Kind::OnState, "PartALine9Sex[0]", "M", "1"},
        {Kind::MaxLength, "PtAILine8_Zipcode[0]", "5", "10"},
        {Kind::FieldKind, "TextField14[0]", "multi-line text", "text"},
        {Kind::Missing, "TextField1[0]", "text", ""},
        {Kind::New, "Social[0]", "", "text"}};
    CHECK(report.differences.size() == expected.size());
    CHECK(std::is_permutation(report.differences.begin(), report.differences.end(), expected.begin(),
                              expected.end()));
    for (const auto& difference : report.differences)
        CHECK(sentence(difference, i18n::Language::Spanish).find(difference.field) != std::string::npos);
}

TEST_CASE("Older editions, mixed pages and other forms are told apart", "[i589][check]")
{
    auto older = syntheticI589();
    older.edition = "03/01/23";
    CHECK(reportOn(older).status == FormStatus::Superseded);

    auto mixed = syntheticI589();
    mixed.secondFooter = "Form I-589 Supplement B Edition 08/25/20 and ";
    CHECK(reportOn(mixed).status == FormStatus::Different);

    auto short_ = syntheticI589();
    short_.pages = 11;
    const auto report = reportOn(short_);
    CHECK(report.status == FormStatus::Different);
    CHECK(report.differences.front() == FieldDifference{Kind::PageCount, "", "12", "11"});

    const auto other = reportOn(smallForm());
    CHECK((other.form == "T-100" && other.status == FormStatus::Different && other.differences.empty()));

    auto nameless = smallForm();
    nameless.form = "";
    nameless.title = "A letter";
    CHECK(reportOn(nameless).status == FormStatus::Unknown);
}
