// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/vault_checks.h"

#include "storage/journal/verify.h"
#include "storage/service/guarded.h"
#include "storage/sql/health.h"

#include <stdexcept>

namespace storage {
namespace {

/// Faults beyond this many say nothing new.
constexpr std::size_t mostFaults = 100;

VaultFault::Kind kindOf(journal::Fault::Kind kind)
{
    using Kind = journal::Fault::Kind;
    switch (kind) {
    case Kind::Gap: return VaultFault::Kind::JournalGap;
    case Kind::WrongChain: return VaultFault::Kind::JournalChain;
    case Kind::WrongHash: return VaultFault::Kind::JournalSeal;
    case Kind::WrongSignature: return VaultFault::Kind::JournalSignature;
    case Kind::UnknownUser: return VaultFault::Kind::JournalUser;
    case Kind::StrayChange: return VaultFault::Kind::JournalStray;
    case Kind::ClockWentBack: return VaultFault::Kind::JournalClock;
    }
    throw std::logic_error{"unknown fault"};
}

} // namespace

Result<std::vector<VaultFault>> verifyVault(sql::Connection& db, const std::function<bool(std::int64_t, std::int64_t)>& progress)
{
    return guardedRead([&]() -> Result<std::vector<VaultFault>> {
        db.checkpoint();
        std::vector<VaultFault> faults;
        for (const auto& problem : sql::cipherProblems(db))
            faults.push_back({.kind = VaultFault::Kind::Page, .detail = problem});
        for (const auto& problem : sql::structureProblems(db))
            faults.push_back({.kind = VaultFault::Kind::Structure, .detail = problem});
        db.prepare("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check").each([&](sql::Row row) {
            faults.push_back({.kind = VaultFault::Kind::Reference, .detail = row.text(0)});
        });
        const auto total = db.prepare("SELECT count(*) FROM journal_commit").one([](sql::Row row) { return row.integer(0); }).value();
        std::int64_t done = 0;
        bool stopped = false;
        const auto goOn = [&] {
            stopped = progress && !progress(done++, total);
            return !stopped;
        };
        for (const auto& fault : journal::verify(db, goOn))
            faults.push_back({.kind = kindOf(fault.kind), .entry = fault.seq});
        if (stopped)
            return Error{Problem::Cancelled};
        faults.resize(std::min(faults.size(), mostFaults));
        return faults;
    });
}

} // namespace storage
