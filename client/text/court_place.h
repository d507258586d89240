// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/slip_paper.h"

#include <string>

namespace client {

/// The court with `code` as papers name it; without a name if it is unknown.
forms::CourtPlace courtPlace(const std::string& code);

} // namespace client
