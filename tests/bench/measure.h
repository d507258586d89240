// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace bench {

/// A docket that is measured: its vault, made once and opened by the passphrase of the demo.
struct Docket {
    std::filesystem::path vault;
    std::int64_t cases{};
    bool isGate{true}; ///< The design size, at which every limit holds; ten times as much is reported.
};

/// Runs `measure` in a child process, so that its memory is its own and nothing is warm from an earlier one.
/// Nothing if it failed.
std::optional<Figures> inChild(const std::function<Figures()>& measure);

/// Makes the vault of `docket`, and checks that its six numbers are those of the docket it imitates.
Figures makeDocket(const Docket& docket);
Figures searchAndToday(const Docket& docket);
/// A spreadsheet of `cases` rows, from the file to the commit.
Figures importing(const std::filesystem::path& folder, std::int64_t cases);
/// `offscreen`: from the passphrase to the painted page Today, and the memory ten seconds later.
Figures unlocking(const Docket& docket);
/// The I-589 on `form`, or on a synthetic one if that file is not there, and a hundred checklists.
Figures papers(const std::filesystem::path& form);

} // namespace bench
