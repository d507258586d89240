// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/tour/vault_proof.h"
#include "i18n/language.h"
#include "storage/clinic.h"

#include <filesystem>
#include <string>
#include <vector>

namespace client::tour {

struct TourOptions {
    std::filesystem::path out;
    std::filesystem::path form{}; ///< The official I-589; empty for none.
    i18n::Language language{i18n::Language::English};
};

struct Tour {
    std::string said; ///< Lines in the chosen language.
    std::vector<std::string> files; ///< Written into the folder, `index.html` last.
    VaultProof proof;
};

/// Makes a small demo clinic, tells its next hearings and due dates, proves that nothing of it can be read,
/// and writes its papers, pictures and a contact sheet into the folder. The clinic itself is gone afterwards.
/// Needs a QApplication.
storage::Result<Tour> makeTour(const TourOptions& options, const storage::Clock& clock);

} // namespace client::tour
