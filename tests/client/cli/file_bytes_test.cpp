// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/file_bytes.h"

#include "tests/client/cli/command_line.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace client::cli;
using storage::Problem;

TEST_CASE("A file is written whole, for the owner alone", "[cli]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "out.pdf";
    REQUIRE(writeFile(file, asBytes("first")));
    REQUIRE(writeFile(file, asBytes("second")));
    const auto bytes = readFile(file);
    REQUIRE(bytes);
    CHECK(asText(*bytes) == "second");
    CHECK(std::filesystem::status(file).permissions()
          == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    const std::filesystem::directory_iterator entries{folder.path()};
    CHECK(std::distance(begin(entries), end(entries)) == 1);
}

TEST_CASE("A file that cannot be read or written is said to be so", "[cli]")
{
    const TemporaryFolder folder;
    CHECK(readFile(folder.path() / "none").error().problem == Problem::FileNotFound);
    CHECK(readFile(folder.path()).error().problem == Problem::FileUnreadable);
    CHECK(writeFile(folder.path() / "none" / "out", asBytes("x")).error().problem == Problem::FileNotFound);
    std::filesystem::create_directory(folder.path() / "taken");
    CHECK_FALSE(writeFile(folder.path() / "taken", asBytes("x")));
    const std::filesystem::directory_iterator entries{folder.path()};
    CHECK(std::distance(begin(entries), end(entries)) == 1);
}
