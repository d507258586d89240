// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/typed_date.h"
#include "tests/client/today.h"

#include <catch2/catch_test_macros.hpp>

using client::DateLean;
using client::readTypedDate;
using namespace std::chrono_literals;

using client_test::today;

namespace {
std::optional<storage::Date> ahead(std::string_view typed)
{
    return readTypedDate(typed, today, DateLean::Ahead);
}
}

TEST_CASE("A date is read the way people type it", "[text][date]")
{
    CHECK(ahead("2027-03-14") == 2027y / 3 / 14);
    CHECK(ahead("3/14/27") == 2027y / 3 / 14);
    CHECK(ahead("14/3/2027") == 2027y / 3 / 14);
    CHECK(ahead("14mar") == 2027y / 3 / 14);
    CHECK(ahead("March 14, 2027") == 2027y / 3 / 14);
    CHECK(ahead("14 de marzo de 2027") == 2027y / 3 / 14);
    CHECK(ahead("nov 24") == today);
    CHECK(ahead("+30d") == 2026y / 12 / 24);
    CHECK(ahead("+2w") == 2026y / 12 / 8);
    CHECK(ahead("-3") == 2026y / 11 / 21);
    CHECK(ahead("mañana") == 2026y / 11 / 25);
    CHECK(ahead("Tomorrow") == 2026y / 11 / 25);
    CHECK(ahead("viernes") == 2026y / 11 / 27);
    CHECK(ahead("tuesday") == 2026y / 12 / 1);
}

TEST_CASE("A date without a year leans to where it must lie", "[text][date]")
{
    CHECK(readTypedDate("14mar", today, DateLean::Behind) == 2026y / 3 / 14);
    CHECK(readTypedDate("3/14/88", today, DateLean::Behind) == 1988y / 3 / 14);
    CHECK(readTypedDate("29feb", today, DateLean::Ahead) == 2028y / 2 / 29);
}

TEST_CASE("What is no day is no date", "[text][date]")
{
    for (const auto* typed :
         {"", "soon", "31/31/2027", "feb 30 2027", "2027-02-30", "1/2/3", "+", "+999999d", "14", "13mar27x"})
        CHECK_FALSE(ahead(typed));
}
