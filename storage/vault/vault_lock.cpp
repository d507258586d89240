// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/vault_lock.h"

#include "storage/vault/failure.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>

namespace storage::vault {

Result<VaultLock> VaultLock::acquire(const std::filesystem::path& file)
{
    Descriptor descriptor{open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR)};
    if (!descriptor)
        return systemFailure("open");
    if (flock(descriptor.number(), LOCK_EX | LOCK_NB) == 0)
        return VaultLock{std::move(descriptor)};
    if (errno == EWOULDBLOCK)
        return Error{Problem::VaultInUse};
    return systemFailure("flock");
}

} // namespace storage::vault
