// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clinic.h"

#include <cstdint>
#include <filesystem>

namespace client::demo {

/// What kind of invented clinic is made.
struct DemoOptions {
    std::int64_t cases{60};
    std::uint64_t seed{1};
    std::string userName{"demo"};
    storage::KeyCost cost{storage::KeyCost::Demo};
};

struct DemoCounts {
    std::int64_t cases{};
    std::int64_t persons{};
    std::int64_t hearings{};

    friend bool operator==(const DemoCounts&, const DemoCounts&) = default;
};

/// The passphrase of a demo clinic for which none was chosen.
inline constexpr std::string_view demoPassphrase = "demo demo demo";

/// Makes an invented clinic in the new vault `folder`: the same options and the same day of `clock` make the
/// same people, cases and hearings. Nobody in it is real. `progress(done, total)` counts cases; returning
/// false gives up.
storage::Result<DemoCounts> createDemoClinic(const std::filesystem::path& folder, const DemoOptions& options,
                                             const storage::Secret& passphrase, const storage::Clock& clock,
                                             const storage::Progress& progress = {});

} // namespace client::demo
