// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace client::cli {

/// Before a Qt application is made that draws without a screen: chooses the platform that needs none, unless
/// `followEnvironment` and the environment has chosen one, and keeps from the terminal what Qt says about the
/// missing screen. Everything else it says still comes through.
void prepareOffscreen(bool followEnvironment = false);

} // namespace client::cli
