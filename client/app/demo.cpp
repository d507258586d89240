// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/demo.h"

#include "client/demo/demo_clinic.h"

namespace client {

namespace {

storage::Result<DemoClinic> makeDemo(const std::filesystem::path& parent)
{
    const demo::DemoOptions options;
    const storage::SystemClock clock;
    DemoClinic made{.folder = parent / "Demo.amparo",
                    .userName = options.userName,
                    .passphrase = std::string{demo::demoPassphrase}};
    const auto counts
        = demo::createDemoClinic(made.folder, options, storage::Secret{demo::demoPassphrase}, clock);
    if (!counts)
        return counts.error();
    return made;
}

} // namespace

MakeDemo demoMaker()
{
    return makeDemo;
}

} // namespace client
