// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/user.h"
#include "storage/sql/connection.h"

#include <map>

namespace storage {

/// The people who unlock the vault. Their keys are in the vault's slots; here is who they are.
class UserRepository {
public:
    explicit UserRepository(sql::Connection& db) : m_db{db} { }

    /// Throws `SqlError` (`NotUnique`) if the name is taken.
    void insert(const User& user);
    /// Adds a key (Ed25519) that checks the user's commits; earlier ones still check earlier commits.
    void addKey(UserId user, sql::BytesView publicKey, const Uuid& id);
    void update(const User& user);
    std::optional<User> find(UserId id) const;
    std::optional<User> named(std::string_view name) const;
    /// Active ones first, then by name.
    std::vector<User> all() const;

private:
    sql::Connection& m_db;
};

/// Words of the clinic's settings by key.
class SettingRepository {
public:
    explicit SettingRepository(sql::Connection& db) : m_db{db} { }

    std::map<std::string, std::string> all() const;
    /// Writes only what differs.
    void set(const std::string& key, const std::string& value, const Uuid& idIfNew);

private:
    sql::Connection& m_db;
};

} // namespace storage
