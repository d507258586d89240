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

std::string_view sentenceOf(journal::Fault::Kind kind)
{
    using Kind = journal::Fault::Kind;
    switch (kind) {
    case Kind::Gap: return "an entry is missing before it";
    case Kind::WrongChain: return "it does not follow from the entry before it";
    case Kind::WrongHash: return "the entry or its changes are not what was sealed";
    case Kind::WrongSignature: return "it is not signed by the user it names";
    case Kind::UnknownUser: return "it names a user who does not exist";
    case Kind::StrayChange: return "changes follow that belong to no entry";
    case Kind::ClockWentBack: return "its time is before that of the entry before it";
    }
    throw std::logic_error{"unknown fault"};
}

} // namespace

Result<std::vector<std::string>> verifyVault(sql::Connection& db, const std::function<bool(std::int64_t, std::int64_t)>& progress)
{
    return guardedRead([&]() -> Result<std::vector<std::string>> {
        db.checkpoint();
        std::vector<std::string> faults;
        for (const auto& problem : sql::cipherProblems(db))
            faults.push_back("page: " + problem);
        for (const auto& problem : sql::structureProblems(db))
            faults.push_back("structure: " + problem);
        db.prepare("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check").each([&](sql::Row row) {
            faults.push_back("table " + row.text(0) + ": a row refers to one that does not exist");
        });
        const auto total = db.prepare("SELECT count(*) FROM journal_commit").one([](sql::Row row) { return row.integer(0); }).value();
        std::int64_t done = 0;
        bool stopped = false;
        const auto goOn = [&] {
            stopped = progress && !progress(done++, total);
            return !stopped;
        };
        for (const auto& fault : journal::verify(db, goOn))
            faults.push_back("journal entry " + std::to_string(fault.seq) + ": " + std::string{sentenceOf(fault.kind)});
        if (stopped)
            return Error{Problem::Cancelled};
        faults.resize(std::min(faults.size(), mostFaults));
        return faults;
    });
}

} // namespace storage
