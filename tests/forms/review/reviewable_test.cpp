// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/edition.h"
#include "forms/review/reviewable.h"

#include <catch2/catch_test_macros.hpp>

using namespace forms;
using namespace std::chrono_literals;

namespace {

storage::Review reviewOf(const Reviewable& reviewable, storage::Date on)
{
    return {.kind = reviewable.kind, .subject = reviewable.subject, .version = reviewable.version, .on = on};
}

} // namespace

TEST_CASE("The last review of a list's very words counts", "[review]")
{
    const auto list = reviewableList(*checklistWith("CL-03"));
    auto older = reviewOf(list, 2027y / 1 / 1);
    older.version = "words of before";
    auto other = reviewOf(reviewableList(*checklistWith("CL-04")), 2027y / 1 / 1);
    CHECK(reviewedOn(list, {older, other}) == std::nullopt);
    CHECK(reviewedOn(list,
                     {reviewOf(list, 2026y / 11 / 20), older, reviewOf(list, 2026y / 12 / 3),
                      reviewOf(list, 2026y / 11 / 24), other})
          == 2026y / 12 / 3);
}

TEST_CASE("A review of an edition holds for the field map that it was read with", "[review]")
{
    const auto newer = reviewableEdition("07/28/26");
    CHECK(newer
          == Reviewable{.kind = storage::ReviewKind::FormEdition,
                        .subject = "I-589 07/28/26",
                        .version = i589::newestEdition().printed()});
    auto withOldMap = reviewOf(reviewableEdition("09/01/26"), 2026y / 9 / 2);
    withOldMap.version = "05/16/22";
    CHECK(reviewedEditions({reviewOf(reviewableList(*checklistWith("CL-03")), 2026y / 11 / 20),
                            reviewOf(newer, 2026y / 11 / 20), withOldMap})
          == std::vector<std::string>{"07/28/26"});
}
