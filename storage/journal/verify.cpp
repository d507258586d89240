// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/verify.h"

#include "storage/journal/sealing.h"
#include "storage/journal/signer.h"

#include <algorithm>
#include <future>
#include <map>
#include <span>

namespace storage::journal {
namespace {

template <std::size_t Size> std::array<std::uint8_t, Size> arrayIn(sql::Row row, int column)
{
    const auto bytes = row.blob(column);
    std::array<std::uint8_t, Size> array{};
    if (bytes.size() == Size)
        std::ranges::copy(bytes, array.begin());
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
    return {.commit = readCommit(row),
            .prev = arrayIn<32>(row, 8),
            .hash = arrayIn<32>(row, 9),
            .signature = arrayIn<64>(row, 10)};
}

using Keys = std::multimap<Uuid, PublicKey>;

Keys userKeys(sql::Connection& db)
{
    Keys keys;
    db.prepare("SELECT user, public_key FROM user_key").each([&](sql::Row row) {
        keys.emplace(row.uuid(0), arrayIn<32>(row, 1));
    });
    return keys;
}

void checkSignature(const SealedCommit& sealed, const Keys& keys, std::vector<Fault>& faults)
{
    const auto [first, last] = keys.equal_range(sealed.commit.user);
    if (first == last)
        faults.push_back({Fault::Kind::UnknownUser, sealed.commit.seq});
    else if (std::none_of(first, last, [&](const auto& key) {
                 return isSignedBy(sealed.hash, sealed.signature, key.second);
             }))
        faults.push_back({Fault::Kind::WrongSignature, sealed.commit.seq});
}

std::vector<Fault> wrongSignaturesIn(std::span<const SealedCommit> commits, const Keys& keys)
{
    std::vector<Fault> faults;
    for (const auto& sealed : commits)
        checkSignature(sealed, keys, faults);
    return faults;
}

/// On two cores: this is what an unlock waits for.
std::vector<Fault> wrongSignatures(std::span<const SealedCommit> commits, const Keys& keys)
{
    const auto middle = commits.size() / 2;
    auto later
        = std::async(std::launch::async, [&] { return wrongSignaturesIn(commits.subspan(middle), keys); });
    auto faults = wrongSignaturesIn(commits.first(middle), keys);
    const auto more = later.get();
    faults.insert(faults.end(), more.begin(), more.end());
    return faults;
}

bool changesBelong(sql::Connection& db, std::int64_t first, std::int64_t end, std::int64_t seq)
{
    return db.prepare("SELECT count(*) FROM journal_change WHERE n >= ?1 AND n < ?2 AND seq <> ?3")
               .bind(first, end, seq)
               .one([](sql::Row row) { return row.integer(0); })
        == 0;
}

/// Walks the chain from one commit to the next.
class Walk {
public:
    Walk(sql::Connection& db, std::int64_t fromSeq) :
        m_db{db}, m_keys{userKeys(db)}, m_previous{hashAt(db, fromSeq).value_or(Hash{})},
        m_expectedSeq{fromSeq + 1}
    {
    }

    const Keys& keys() const { return m_keys; }

    void checkLinks(const SealedCommit& sealed)
    {
        const auto seq = sealed.commit.seq;
        if (seq != m_expectedSeq)
            m_faults.push_back({Fault::Kind::Gap, seq});
        if (sealed.prev != m_previous)
            m_faults.push_back({Fault::Kind::WrongChain, seq});
        if (sealed.commit.hlc <= m_lastHlc)
            m_faults.push_back({Fault::Kind::ClockWentBack, seq});
        m_previous = sealed.hash;
        m_expectedSeq = seq + 1;
        m_lastHlc = sealed.commit.hlc;
    }

    void checkSigner(const SealedCommit& sealed) { checkSignature(sealed, m_keys, m_faults); }

    /// To be called for every commit from the first on.
    void checkChanges(const SealedCommit& sealed)
    {
        const auto end = m_firstChange + sealed.commit.changes;
        const auto changes = hashChanges(m_db, m_firstChange, end);
        if (changes.count != sealed.commit.changes
            || hashCommit(sealed.prev, sealed.commit, changes.hash) != sealed.hash
            || !changesBelong(m_db, m_firstChange, end, sealed.commit.seq))
            m_faults.push_back({Fault::Kind::WrongHash, sealed.commit.seq});
        m_firstChange = end;
    }

    void checkStrays()
    {
        const auto strays = m_db.prepare("SELECT count(*) FROM journal_change WHERE n >= ?1")
                                .bind(m_firstChange)
                                .one([](sql::Row row) { return row.integer(0); });
        if (strays != 0)
            m_faults.push_back({Fault::Kind::StrayChange, m_expectedSeq});
    }

    std::vector<Fault> faults() && { return std::move(m_faults); }

private:
    sql::Connection& m_db;
    Keys m_keys;
    Hash m_previous;
    std::int64_t m_expectedSeq;
    std::int64_t m_firstChange{1};
    std::int64_t m_lastHlc{0};
    std::vector<Fault> m_faults;
};

/// Calls `visit(sealed)` for each commit after `fromSeq` until it returns false.
template <class Visit> void eachSealed(sql::Connection& db, std::int64_t fromSeq, Visit visit)
{
    db.prepare(R"(
        SELECT seq, hlc, device, user, action, subject, details, changes, prev, hash, signature
        FROM journal_commit WHERE seq > ?1 ORDER BY seq
    )")
        .bind(fromSeq)
        .eachWhile([&](sql::Row row) { return visit(readSealed(row)); });
}

} // namespace

std::vector<Fault> verify(sql::Connection& db, const std::function<bool()>& goOn)
{
    Walk walk{db, 0};
    bool stopped = false;
    eachSealed(db, 0, [&](const SealedCommit& sealed) {
        stopped = goOn && !goOn();
        if (stopped)
            return false;
        walk.checkLinks(sealed);
        walk.checkSigner(sealed);
        walk.checkChanges(sealed);
        return true;
    });
    if (!stopped)
        walk.checkStrays();
    return std::move(walk).faults();
}

std::vector<Fault> verifySignatures(sql::Connection& db, std::int64_t fromSeq)
{
    Walk walk{db, fromSeq};
    std::vector<SealedCommit> all;
    eachSealed(db, fromSeq, [&](SealedCommit sealed) {
        walk.checkLinks(sealed);
        all.push_back(std::move(sealed));
        return true;
    });
    const auto wrong = wrongSignatures(all, walk.keys());
    auto faults = std::move(walk).faults();
    faults.insert(faults.end(), wrong.begin(), wrong.end());
    return faults;
}

std::optional<Hash> hashAt(sql::Connection& db, std::int64_t seq)
{
    return db.prepare("SELECT hash FROM journal_commit WHERE seq = ?1").bind(seq).one([](sql::Row row) {
        return arrayIn<32>(row, 0);
    });
}

} // namespace storage::journal
