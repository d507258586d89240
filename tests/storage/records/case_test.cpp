// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/case.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;

TEST_CASE("Only a client of the Migrant Protection Protocols who waits in Mexico reports at a port",
          "[records]")
{
    CHECK(waitsInMexico({.kind = CaseKind::Mpp, .custody = Custody::WaitingInMexico}));
    CHECK_FALSE(waitsInMexico({.kind = CaseKind::Mpp, .custody = Custody::Detained}));
    CHECK_FALSE(waitsInMexico({.kind = CaseKind::Mpp, .custody = Custody::Released}));
    // A record starts out as waiting in Mexico: outside the program nobody said so.
    CHECK_FALSE(waitsInMexico({.kind = CaseKind::Removal, .custody = Custody::WaitingInMexico}));
    CHECK_FALSE(waitsInMexico({.kind = CaseKind::Uscis, .custody = Custody::WaitingInMexico}));
}
