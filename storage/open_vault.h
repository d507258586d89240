// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clinic.h"
#include "storage/journal/journal.h"
#include "storage/vault/vault.h"

#include <memory>
#include <optional>

namespace storage {

/// An unlocked vault with its database open for writing and reading, and its journal. What `Clinic` stands
/// on.
class OpenVault {
public:
    /// Opens the database of `vault`, brings it to the newest schema, checks that it is not older than what
    /// was seen and that the last commits are genuine, and records the unlock.
    static Result<std::unique_ptr<OpenVault>> open(vault::Vault vault, const Clock& clock);
    /// Writes the state file, empties the log, closes, wipes the keys.
    ~OpenVault();
    OpenVault(const OpenVault&) = delete;
    OpenVault& operator=(const OpenVault&) = delete;

    vault::Vault& vault() { return m_vault; }
    journal::Journal& journal() { return *m_journal; }
    sql::Connection& writer() { return *m_writer; }
    sql::Connection& reader() { return *m_reader; }
    const UnlockNews& news() const { return m_news; }

    /// Lets go of the database and opens the vault's current one: after a new generation.
    void reopen();
    /// Appends an entry without a change to the audit trail.
    Result<Done> recordEvent(std::string_view action, std::optional<Uuid> subject, std::string details);

private:
    OpenVault(vault::Vault vault, const Clock& clock) : m_vault{std::move(vault)}, m_clock{clock} { }
    void openDatabase();
    Result<Done> checkDatabase();
    void startJournal();

    vault::Vault m_vault;
    const Clock& m_clock;
    std::unique_ptr<sql::Connection> m_writer;
    std::unique_ptr<sql::Connection> m_reader;
    std::optional<journal::Signer> m_signer;
    std::unique_ptr<journal::Journal> m_journal;
    UnlockNews m_news;
};

/// The journal's head of an open database, for the vault's checks.
journal::Head headOf(sql::Connection& db);
/// A copy of `secret`, wiped when it ends.
Secret copyOf(const Secret& secret);

} // namespace storage
