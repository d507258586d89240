// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/vault/clinic_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <ctime>

using namespace storage;
using namespace storage::vault;
using samples::Clinic;

TEST_CASE_METHOD(
    Clinic, "An unlock at the standard cost costs what a guess must cost, and not more than people wait for",
    "[vault][time]")
{
    options = {};
    REQUIRE(create());
    const auto time = [&](std::string_view name, std::string_view passphrase) {
        const auto start = std::clock(); // of this process: whatever else runs does not count
        const auto opened = open(name, passphrase);
        const double taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        CHECK(static_cast<bool>(opened) == (name == "maria" && passphrase == samples::mariasPassphrase));
        return taken;
    };
    const double right = time("maria", samples::mariasPassphrase);
    const double wrong = time("maria", "wrong");
    const double unknown = time("nobody", samples::mariasPassphrase);
    INFO("right " << right << " s, wrong " << wrong << " s, unknown " << unknown << " s");
    CHECK(right > 0.1);
    CHECK(std::max({right, wrong, unknown}) < 10);
    SUCCEED(); // keeps the times in the report of `-s`
}
