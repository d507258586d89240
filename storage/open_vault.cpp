// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/open_vault.h"

#include "storage/journal/verify.h"
#include "storage/schema/migrate.h"
#include "storage/service/guarded.h"
#include "storage/service/people_index.h"

#include <algorithm>

namespace storage {
namespace {

/// How many of the last commits are verified at every unlock: 44 ms.
constexpr std::int64_t commitsVerified = 1'000;

Uuid deviceOf(sql::Connection& db)
{
    const auto device = db.prepare("SELECT device FROM vault").one([](sql::Row row) { return row.uuid(0); });
    if (!device)
        throw sql::SqlError::damaged("the database names no device");
    return *device;
}

Result<Done> requireOwnDatabase(sql::Connection& db, const Uuid& vault)
{
    const auto application
        = db.prepare("PRAGMA application_id").one([](sql::Row row) { return row.integer(0); });
    if (application != schema::applicationId)
        return Error{Problem::NotAVault, "another application's database"};
    const auto id = db.prepare("SELECT id FROM vault").one([](sql::Row row) { return row.uuid(0); });
    if (id != vault)
        return Error{Problem::VaultDamaged, "the database of another vault"};
    return Done{};
}

} // namespace

Secret copyOf(const Secret& secret)
{
    return Secret{secret.text()};
}

journal::Head headOf(sql::Connection& db)
{
    journal::Head head;
    head.seq = db.prepare("SELECT coalesce(max(seq), 0) FROM journal_commit")
                   .one([](sql::Row row) { return row.integer(0); })
                   .value();
    head.hash = journal::hashAt(db, head.seq).value_or(journal::Hash{});
    return head;
}

Result<std::unique_ptr<OpenVault>> OpenVault::open(vault::Vault vault, const Clock& clock)
{
    std::unique_ptr<OpenVault> opened{new OpenVault{std::move(vault), clock}};
    try {
        opened->openDatabase();
        if (auto checked = opened->checkDatabase(); !checked)
            return checked.error();
        if (auto confirmed = opened->m_vault.confirmOpened(); !confirmed)
            return confirmed.error();
        return opened;
    } catch (...) {
        return currentError();
    }
}

OpenVault::~OpenVault()
{
    try {
        if (auto flushed = m_vault.state().flush(); !flushed) {
            // The next unlock knows an earlier head: it still notices anything older than that.
        }
        m_reader.reset();
        if (m_writer)
            m_writer->checkpoint();
    } catch (const sql::SqlError&) {
        // The log stays beside the file and is read at the next unlock.
    }
}

void OpenVault::openDatabase()
{
    m_writer = std::make_unique<sql::Connection>(m_vault.database(), m_vault.key(), sql::Access::Writer);
}

Result<Done> OpenVault::checkDatabase()
{
    auto& db = *m_writer;
    if (auto own = requireOwnDatabase(db, m_vault.id()); !own)
        return own;
    const auto head = headOf(db);
    if (auto fresh = m_vault.checkHead(head, [&](std::int64_t seq) { return journal::hashAt(db, seq); });
        !fresh)
        return fresh;
    if (!journal::verifySignatures(db, std::max<std::int64_t>(0, head.seq - commitsVerified)).empty())
        return Error{Problem::VaultDamaged, "the last commits are not genuine"};
    const auto migrated = schema::migrate(db);
    indexAllIfOutdated(db);
    m_news = {.failedAttempts = static_cast<int>(m_vault.failedAttempts()),
              .mustChangePassphrase = m_vault.mustChangePassphrase(),
              .memoryUntrustworthy = m_vault.memoryUntrustworthy()};
    startJournal();
    m_news.clockBehind = m_clock.now() + std::chrono::days{1} < m_journal->lastTime();
    if (migrated.from != migrated.to)
        if (auto recorded = recordEvent("migrated", std::nullopt,
                                        std::to_string(migrated.from) + " to " + std::to_string(migrated.to));
            !recorded)
            return recorded;
    return recordEvent(
        "unlocked", m_vault.user(),
        m_news.failedAttempts == 0 ? "" : "failed attempts " + std::to_string(m_news.failedAttempts));
}

void OpenVault::startJournal()
{
    m_reader = std::make_unique<sql::Connection>(m_vault.database(), m_vault.key(), sql::Access::Reader);
    m_signer.emplace(m_vault.user(), deviceOf(*m_writer), copyOf(m_vault.signingKey()));
    m_journal = std::make_unique<journal::Journal>(*m_writer, *m_signer, m_clock);
    m_journal->onSealed([this](const journal::Head& head) {
        // A state file that cannot be written now is written with the next commit, or when the vault closes.
        static_cast<void>(static_cast<bool>(m_vault.state().record(head)));
    });
}

void OpenVault::reopen()
{
    m_journal.reset();
    m_signer.reset();
    m_reader.reset();
    m_writer.reset();
    openDatabase();
    startJournal();
}

Result<Done> OpenVault::recordEvent(std::string_view action, std::optional<Uuid> subject, std::string details)
{
    return guarded(*m_journal, action, [&](journal::Transaction& transaction) -> Result<Done> {
        if (subject)
            transaction.setSubject(*subject);
        transaction.setDetails(std::move(details));
        return Done{};
    });
}

} // namespace storage
