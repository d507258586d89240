// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/vault/descriptor.h"

#include <filesystem>

namespace storage::vault {

/// Held by the one process that works in a vault. The kernel lets go of it when the process ends, however it
/// ends, so a crash never leaves a vault locked.
class VaultLock {
public:
    /// `VaultInUse` if another process, or another part of this one, holds it.
    static Result<VaultLock> acquire(const std::filesystem::path& file);

private:
    explicit VaultLock(Descriptor descriptor) : m_descriptor{std::move(descriptor)} { }

    Descriptor m_descriptor;
};

} // namespace storage::vault
