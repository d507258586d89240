// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace storage::vault {

/// Whether other processes of the same user may attach to this one.
enum class Tracing { Allowed, Refused };

/// `Refused` in release builds; debuggers and the sanitizers need `Allowed` in the others.
Tracing defaultTracing();

/// Makes the process keep what it knows to itself: new files are for the owner only, no core dump is ever
/// written, nothing printed lands in a file of the vault, and, with `Refused`, no other process of this user
/// can read its memory. Called first in `main`.
void keepProcessPrivate(Tracing tracing = defaultTracing());

} // namespace storage::vault
