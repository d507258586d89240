// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "storage/base/problem.h"

#include <string>

namespace client {

/// What we say when `problem` happened: it tells what to do, and nothing of a case. The words are in
/// `i18n/messages/problems.*.json`, so that windows and the command line say the same.
std::string problemSentence(storage::Problem problem, i18n::Language language);

} // namespace client
