// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/wiping_allocator.h"

#include "storage/sql/sql_error.h"

#include <malloc.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <mutex>

namespace storage::sql {
namespace {

void* allocate(int size)
{
    return std::malloc(static_cast<std::size_t>(size));
}

void release(void* block)
{
    if (block == nullptr)
        return;
    explicit_bzero(block, malloc_usable_size(block));
    std::free(block);
}

/// realloc may leave the old block behind as it was: copy, wipe, free.
void* resize(void* block, int size)
{
    const std::size_t had = malloc_usable_size(block);
    const auto wanted = static_cast<std::size_t>(size);
    if (wanted <= had && wanted > had / 2)
        return block;
    void* moved = std::malloc(wanted);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, std::min(had, wanted));
    release(block);
    return moved;
}

int sizeOf(void* block)
{
    return block == nullptr ? 0 : static_cast<int>(malloc_usable_size(block));
}
int roundUp(int size)
{
    return (size + 7) & ~7;
}
int start(void* /*unused*/)
{
    return SQLITE_OK;
}
void stop(void* /*unused*/) { }

} // namespace

void installWipingAllocator()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_mem_methods methods{allocate, release, resize, sizeOf, roundUp, start, stop, nullptr};
        if (const int code = sqlite3_config(SQLITE_CONFIG_MALLOC, &methods); code != SQLITE_OK)
            throw SqlError{code, "SQLite was used before its allocator was set"};
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // nobody asks, and counting locks at every allocation
    });
}

} // namespace storage::sql
