// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <filesystem>
#include <functional>

namespace bench {

/// A docket that is measured: its vault, made once, and the passphrase that opens it.
struct Docket {
    std::filesystem::path vault;
    std::int64_t cases{};
    bool isGate{true}; ///< The design size, at which limits hold; ten times as much is only reported.
};

/// Runs `measure` in a child process, so that its memory is its own and nothing is warm from an earlier one.
Figures inChild(const std::function<Figures()>& measure);

/// Makes the vault of `docket`.
void makeDocket(const Docket& docket);

Figures searchAndToday(const Docket& docket);
Figures importing(const std::filesystem::path& folder, std::int64_t cases);
/// `offscreen`: from the passphrase to the painted page Today, and the memory ten seconds later.
Figures unlocking(const Docket& docket);
/// The I-589 on `form` (skipped if it is not there) and a hundred checklists.
Figures papers(const std::filesystem::path& form);

} // namespace bench
