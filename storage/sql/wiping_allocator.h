// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace storage::sql {

/// Gives SQLite an allocator that overwrites memory before it frees it, so that no client data stays in the
/// heap after a lock. Measured: 3-5 % slower, where `PRAGMA cipher_memory_security` takes 20 times as long on
/// writes. Call before the first connection; later calls do nothing.
void installWipingAllocator();

} // namespace storage::sql
