// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_clinic.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using namespace std::chrono_literals;

TestClinic::TestClinic() : clock{std::chrono::sys_days{std::chrono::year_month_day{2026y / 11 / 24}} + 20h}
{
    const Secret secret{std::string_view{passphrase}};
    auto made = Clinic::create(root,
                               {.settings = {.clinicName = "Puerta Abierta"},
                                .userName = "María",
                                .passphrase = secret,
                                .cost = KeyCost::Demo},
                               clock);
    REQUIRE(made);
    codes = std::move(*made);
}

Result<std::unique_ptr<Clinic>> TestClinic::open(std::string_view user, std::string_view secret) const
{
    return Clinic::open(root, user, Secret{secret}, clock, KeyCost::Demo);
}

std::unique_ptr<Clinic> TestClinic::opened() const
{
    auto clinic = open();
    REQUIRE(clinic);
    return std::move(*clinic);
}
