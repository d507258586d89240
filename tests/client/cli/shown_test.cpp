// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/shown.h"

#include <catch2/catch_test_macros.hpp>

using client::cli::columnsOf;
using client::cli::Facts;
using client::cli::shown;
using client::cli::Table;

TEST_CASE("A name cannot command the terminal that shows it", "[cli]")
{
    CHECK(shown("Núñez Güell") == "Núñez Güell");
    CHECK(shown("a\x1b[2Jb") == "a\uFFFD[2Jb");
    CHECK(shown("a\u009b2Jb") == "a\uFFFD2Jb");
    CHECK(shown("two\nlines\r") == "two\uFFFDlines\uFFFD");
    CHECK(shown("left\u202Eright") == "left\uFFFDright");
    CHECK(shown(std::string_view{"nul\0!", 5}) == "nul\uFFFD!");
    CHECK(shown("\xff\xfe") == "\uFFFD\uFFFD");
}

TEST_CASE("Columns line up whatever letters are in them", "[cli]")
{
    CHECK(columnsOf("Núñez") == 5);
    CHECK(columnsOf("n\u0303") == 1);
    CHECK(columnsOf("李") == 2);
    Table table{{"Name", "Case"}};
    table.add({"Núñez", "2026-A0001"});
    table.add({"Li", "2026-A0002"});
    CHECK(table.text("none") == "Name   Case\nNúñez  2026-A0001\nLi     2026-A0002\n");
    CHECK(Table{{"Name"}}.text("Nobody.") == "Nobody.\n");
}

TEST_CASE("Facts that are not known are left out", "[cli]")
{
    Facts facts;
    facts.add("Name", "Ana");
    facts.add("Judge", "");
    facts.add("Court", "SND");
    CHECK(facts.text() == "Name:   Ana\nCourt:  SND\n");
}
