// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/vault_checks.h"

#include "storage/journal/verify.h"
#include "storage/service/guarded.h"
#include "storage/sql/health.h"
#include "storage/sql/sql_error.h"

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

void addPageFaults(sql::Connection& db, std::vector<VaultFault>& faults)
{
    for (const auto& problem : sql::cipherProblems(db))
        faults.push_back({.kind = VaultFault::Kind::Page, .detail = problem});
}

void addStructureFaults(sql::Connection& db, std::vector<VaultFault>& faults)
{
    for (const auto& problem : sql::structureProblems(db))
        faults.push_back({.kind = VaultFault::Kind::Structure, .detail = problem});
    db.prepare("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check").each([&](sql::Row row) {
        faults.push_back({.kind = VaultFault::Kind::Reference, .detail = row.text(0)});
    });
}

void addJournalFaults(sql::Connection& db, const std::function<bool()>& goOn, std::vector<VaultFault>& faults)
{
    for (const auto& fault : journal::verify(db, goOn))
        faults.push_back({.kind = kindOf(fault.kind), .entry = fault.seq});
}

} // namespace

Result<std::vector<VaultFault>> verifyVault(sql::Connection& db,
                                            const std::function<bool(std::int64_t, std::int64_t)>& progress)
{
    return guarded([&]() -> Result<std::vector<VaultFault>> {
        std::vector<VaultFault> faults;
        bool stopped = false;
        try {
            db.checkpoint();
            addPageFaults(db, faults);
            addStructureFaults(db, faults);
            const auto total = db.prepare("SELECT count(*) FROM journal_commit")
                                   .one([](sql::Row row) { return row.integer(0); })
                                   .value();
            std::int64_t done = 0;
            const auto goOn = [&] {
                stopped = progress && !progress(done++, total);
                return !stopped;
            };
            addJournalFaults(db, goOn, faults);
        } catch (const sql::SqlError& error) {
            // SQLCipher answers nothing more once it met a page that is not genuine; what was found until
            // then is the report.
            if (faults.empty() && error.failure() != sql::SqlFailure::Damaged
                && error.failure() != sql::SqlFailure::Other)
                throw;
            if (faults.empty())
                faults.push_back({.kind = VaultFault::Kind::Page, .detail = error.what()});
        }
        if (stopped)
            return Error{Problem::Cancelled};
        faults.resize(std::min(faults.size(), mostFaults));
        return faults;
    });
}

} // namespace storage
