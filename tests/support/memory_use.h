// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool memoryTells
    = false; ///< The sanitizer keeps freed memory aside, so growth tells nothing.
#else
inline constexpr bool memoryTells = true;
#endif

/// The most memory this process has held at once, in KiB.
inline long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}
