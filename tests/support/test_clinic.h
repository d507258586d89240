// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clinic.h"
#include "tests/support/temporary_folder.h"

#include <memory>

/// A real vault in a temporary folder, with keys that cost nothing to derive. Maria is its administrator;
/// today is November 24, 2026.
struct TestClinic {
    TestClinic();

    TemporaryFolder folder;
    std::filesystem::path root{folder.path() / "Puerta Abierta.amparo"};
    storage::FixedClock clock;
    storage::RecoveryCodes codes;

    static constexpr const char* passphrase = "tortuga lluvia mesa corazon";

    storage::Result<std::unique_ptr<storage::Clinic>> open(std::string_view user = "maria",
                                                           std::string_view secret = passphrase) const;
    /// The open clinic of Maria; fails the test if it does not open.
    std::unique_ptr<storage::Clinic> opened() const;
};
