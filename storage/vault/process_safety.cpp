// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/process_safety.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace storage::vault {

Tracing defaultTracing()
{
#ifdef NDEBUG
    return Tracing::Refused;
#else
    return Tracing::Allowed;
#endif
}

void keepProcessPrivate(Tracing tracing)
{
    umask(S_IRWXG | S_IRWXO);
    // Lowering a limit and a flag of one's own cannot fail.
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
    if (tracing == Tracing::Refused)
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace storage::vault
