// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/secret_input.h"

#include "tests/client/cli/command_line.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace client::cli;
using storage::Problem;

TEST_CASE("A passphrase file is its first line, as it stands", "[cli]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "secret";
    const auto read = [&](const std::string& text) {
        writeText(file, text);
        const auto secret = secretFromFile(file);
        return secret ? std::string{secret->text()} : std::string{"refused"};
    };
    CHECK(read("six words of a kind\n") == "six words of a kind");
    CHECK(read("no line break") == "no line break");
    CHECK(read("from Windows\r\n") == "from Windows");
    CHECK(read(" blanks count \nsecond line") == " blanks count ");
    CHECK(read("") == "refused");
    CHECK(read("\nsecond") == "refused");
    CHECK(read(std::string(5000, 'x')) == "refused");
    CHECK(secretFromFile(folder.path() / "none").error().problem == Problem::FileNotFound);
    CHECK(secretFromFile(folder.path()).error().problem == Problem::FileUnreadable);
}

TEST_CASE("A codes file has one code a line, blank lines do not count", "[cli]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "codes";
    writeText(file, "\n  AAA-BBB \r\n\nCCC-DDD");
    const auto codes = secretsFromFile(file);
    REQUIRE(codes);
    REQUIRE(codes->size() == 2);
    CHECK(codes->at(0).text() == "AAA-BBB");
    CHECK(codes->at(1).text() == "CCC-DDD");
}
