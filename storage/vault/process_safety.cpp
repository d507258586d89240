// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/process_safety.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace storage::vault {

Tracing defaultTracing()
{
#ifdef NDEBUG
    return Tracing::Refused;
#else
    return Tracing::Allowed;
#endif
}

namespace {

/// A file takes the lowest free number: with standard output closed, the database would get its number, and
/// what is printed would go into the vault. Writing to what is opened here fails.
void occupyStandardStreams()
{
    constexpr std::array streams{STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};
    for (const int stream : streams)
        if (fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", O_RDONLY); // takes just this number
}

} // namespace

void keepProcessPrivate(Tracing tracing)
{
    occupyStandardStreams();
    umask(S_IRWXG | S_IRWXO);
    // Lowering a limit and a flag of one's own cannot fail.
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
    if (tracing == Tracing::Refused)
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace storage::vault
