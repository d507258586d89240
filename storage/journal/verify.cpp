// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/verify.h"

#include "storage/journal/sealing.h"
#include "storage/journal/signer.h"

#include <algorithm>
#include <map>

namespace storage::journal {
namespace {

template <std::size_t Size>
std::array<std::uint8_t, Size> arrayIn(sql::Row row, int column)
{
    const auto bytes = row.blob(column);
    std::array<std::uint8_t, Size> array{};
    if (bytes.size() == Size)
        std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

struct SealedCommit {
    Commit commit;
    Hash prev{};
    Hash hash{};
    Signature signature{};
};

SealedCommit readSealed(sql::Row row)
{
    return {.commit = {.seq = row.integer(0),
                       .hlc = row.integer(1),
                       .device = row.uuid(2),
                       .user = row.uuid(3),
                       .action = row.text(4),
                       .subject = row.isNull(5) ? std::nullopt : std::optional{row.uuid(5)},
                       .details = row.text(6),
                       .changes = row.integer(7)},
            .prev = arrayIn<32>(row, 8),
            .hash = arrayIn<32>(row, 9),
            .signature = arrayIn<64>(row, 10)};
}

using Keys = std::map<Uuid, PublicKey>;

Keys userKeys(sql::Connection& db)
{
    Keys keys;
    db.prepare("SELECT id, public_key FROM user").each([&](sql::Row row) { keys[row.uuid(0)] = arrayIn<32>(row, 1); });
    return keys;
}

/// Where the changes of the commits after `seq` begin: the changes are written in the order of their commits.
std::int64_t firstChangeAfter(sql::Connection& db, std::int64_t seq)
{
    return db.prepare("SELECT coalesce(sum(changes), 0) + 1 FROM journal_commit WHERE seq <= ?1").bind(seq).one([](sql::Row row) {
        return row.integer(0);
    }).value();
}

void checkSignature(const SealedCommit& sealed, const Keys& keys, std::vector<Fault>& faults)
{
    const auto key = keys.find(sealed.commit.user);
    if (key == keys.end())
        faults.push_back({Fault::Kind::UnknownUser, sealed.commit.seq});
    else if (!isSignedBy(sealed.hash, sealed.signature, key->second))
        faults.push_back({Fault::Kind::WrongSignature, sealed.commit.seq});
}

bool changesBelong(sql::Connection& db, std::int64_t first, std::int64_t end, std::int64_t seq)
{
    return db.prepare("SELECT count(*) FROM journal_change WHERE n >= ?1 AND n < ?2 AND seq <> ?3").bind(first, end, seq).one([](sql::Row row) {
        return row.integer(0);
    }) == 0;
}

} // namespace

std::vector<Fault> verify(sql::Connection& db, std::int64_t fromSeq, const std::function<bool()>& goOn)
{
    std::vector<Fault> faults;
    const auto keys = userKeys(db);
    auto previous = hashAt(db, fromSeq).value_or(Hash{});
    auto expectedSeq = fromSeq + 1;
    auto firstChange = firstChangeAfter(db, fromSeq);
    std::int64_t lastHlc = 0;
    bool stopped = false;
    db.prepare(R"(
        SELECT seq, hlc, device, user, action, subject, details, changes, prev, hash, signature
        FROM journal_commit WHERE seq > ?1 ORDER BY seq
    )").bind(fromSeq).each([&](sql::Row row) {
        if (stopped)
            return;
        if (goOn && !goOn()) {
            stopped = true;
            return;
        }
        const auto sealed = readSealed(row);
        const auto seq = sealed.commit.seq;
        if (seq != expectedSeq)
            faults.push_back({Fault::Kind::Gap, seq});
        if (sealed.prev != previous)
            faults.push_back({Fault::Kind::WrongChain, seq});
        if (sealed.commit.hlc <= lastHlc)
            faults.push_back({Fault::Kind::ClockWentBack, seq});
        const auto endChange = firstChange + sealed.commit.changes;
        const auto changes = hashChanges(db, firstChange, endChange);
        if (changes.count != sealed.commit.changes || hashCommit(sealed.prev, sealed.commit, changes.hash) != sealed.hash ||
            !changesBelong(db, firstChange, endChange, seq))
            faults.push_back({Fault::Kind::WrongHash, seq});
        checkSignature(sealed, keys, faults);
        previous = sealed.hash;
        expectedSeq = seq + 1;
        firstChange = endChange;
        lastHlc = sealed.commit.hlc;
    });
    const auto total = db.prepare("SELECT count(*) FROM journal_change WHERE n >= ?1").bind(firstChange).one([](sql::Row row) { return row.integer(0); });
    if (!stopped && total != 0)
        faults.push_back({Fault::Kind::StrayChange, expectedSeq});
    return faults;
}

std::optional<Hash> hashAt(sql::Connection& db, std::int64_t seq)
{
    return db.prepare("SELECT hash FROM journal_commit WHERE seq = ?1").bind(seq).one([](sql::Row row) { return arrayIn<32>(row, 0); });
}

} // namespace storage::journal
