// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/sealing.h"

#include "storage/journal/digest.h"

namespace storage::journal {
namespace {

std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// An absent text and an empty one differ.
void addOptional(Digest& digest, sql::Row row, int column)
{
    if (row.isNull(column))
        digest.add(std::int64_t{-1});
    else
        digest.add(row.textView(column));
}

Hash digestOf(sql::Row row)
{
    if (!row.isNull(7)) { // erased
        const auto kept = row.blob(7);
        Hash hash{};
        std::copy_n(kept.begin(), std::min(kept.size(), hash.size()), hash.begin());
        return hash;
    }
    Digest digest;
    digest.add(row.textView(1))
        .add(row.integer(0))
        .add(row.textView(2))
        .add(row.textView(3))
        .add(row.textView(4));
    addOptional(digest, row, 5);
    addOptional(digest, row, 6);
    return digest.finish();
}

} // namespace

ChangesDigest hashChanges(sql::Connection& db, std::int64_t firstChange, std::int64_t endChange)
{
    ChangesDigest changes;
    Digest all;
    // The blobs are read as text views of their bytes: a copy for each would double the time of an import.
    db.prepare(R"(
        SELECT n, CAST(salt AS TEXT), "table", CAST(row AS TEXT), op, before, after, digest
        FROM journal_change WHERE n >= ?1 AND n < ?2 ORDER BY n
    )")
        .bind(firstChange, endChange)
        .each([&](sql::Row row) {
            all.add(digestOf(row));
            ++changes.count;
        });
    changes.hash = all.finish();
    return changes;
}

Hash hashCommit(const Hash& previous, const Commit& commit, const Hash& changes)
{
    Digest digest;
    digest.add(previous).add(commit.seq).add(commit.hlc).add(commit.device.bytes).add(commit.user.bytes);
    digest.add(bytesOf(commit.action));
    if (commit.subject)
        digest.add(commit.subject->bytes);
    else
        digest.add(std::int64_t{-1});
    return digest.add(bytesOf(commit.details)).add(commit.changes).add(changes).finish();
}

Commit readCommit(sql::Row row)
{
    return {.seq = row.integer(0),
            .hlc = row.integer(1),
            .device = row.uuid(2),
            .user = row.uuid(3),
            .action = row.text(4),
            .subject = row.isNull(5) ? std::nullopt : std::optional{row.uuid(5)},
            .details = row.text(6),
            .changes = row.integer(7)};
}

} // namespace storage::journal
