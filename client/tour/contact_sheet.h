// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <string>
#include <vector>

namespace client::tour {

/// A page in HTML, without scripts, that shows the pictures and links the papers, with what the tour said
/// below.
std::string contactSheet(const std::vector<std::string>& files, const std::string& said,
                         i18n::Language language);

} // namespace client::tour
