// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/demo.h"

#include "storage/clinic.h"

namespace client {

namespace {

/// An empty demo clinic.
storage::Result<DemoClinic> makeDemo(const std::filesystem::path& parent)
{
    DemoClinic demo{.folder = parent / "Demo.amparo", .userName = "demo", .passphrase = "demo"};
    const storage::Secret passphrase{std::string_view{demo.passphrase}};
    const storage::NewClinic clinic{.settings = {.clinicName = "Clínica Puerta Abierta", .isDemo = true},
                                    .userName = demo.userName,
                                    .passphrase = passphrase,
                                    .withRecovery = false,
                                    .cost = storage::KeyCost::Demo};
    const storage::SystemClock clock;
    const auto made = storage::Clinic::create(demo.folder, clinic, clock);
    if (!made)
        return made.error();
    return demo;
}

} // namespace

MakeDemo demoMaker()
{
    return makeDemo;
}

} // namespace client
