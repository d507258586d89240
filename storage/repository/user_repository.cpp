// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/user_repository.h"

#include "i18n/fold.h"
#include "storage/repository/read.h"

namespace storage {

static User readUser(sql::Row row)
{
    return {
        .id = row.id<User>(0), .name = row.text(1), .role = readWord<Role>(row, 2), .active = row.boolean(3)};
}

void UserRepository::insert(const User& user)
{
    const auto folded = i18n::fold(user.name);
    m_db.prepare("INSERT INTO user (id, name, folded, role, active) VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(user.id, user.name, folded, wordOf(user.role), user.active)
        .run();
}

void UserRepository::addKey(UserId user, sql::BytesView publicKey, const Uuid& id)
{
    m_db.prepare("INSERT INTO user_key (id, user, public_key) VALUES (?1, ?2, ?3)")
        .bind(id, user, publicKey)
        .run();
}

void UserRepository::update(const User& user)
{
    const auto folded = i18n::fold(user.name);
    m_db.prepare("UPDATE user SET name = ?2, folded = ?3, role = ?4, active = ?5 WHERE id = ?1")
        .bind(user.id, user.name, folded, wordOf(user.role), user.active)
        .run();
}

std::optional<User> UserRepository::find(UserId id) const
{
    return m_db.prepare("SELECT id, name, role, active FROM user WHERE id = ?1").bind(id).one(readUser);
}

std::optional<User> UserRepository::named(std::string_view name) const
{
    const auto folded = i18n::fold(name);
    return m_db.prepare("SELECT id, name, role, active FROM user WHERE folded = ?1")
        .bind(folded)
        .one(readUser);
}

std::vector<User> UserRepository::all() const
{
    return m_db.prepare("SELECT id, name, role, active FROM user ORDER BY active DESC, folded").all(readUser);
}

std::map<std::string, std::string> SettingRepository::all() const
{
    std::map<std::string, std::string> settings;
    m_db.prepare("SELECT key, value FROM setting").each([&](sql::Row row) {
        settings[row.text(0)] = row.text(1);
    });
    return settings;
}

void SettingRepository::set(const std::string& key, const std::string& value, const Uuid& idIfNew)
{
    m_db.prepare("INSERT INTO setting (id, key, value) VALUES (?1, ?2, ?3) "
                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value")
        .bind(idIfNew, key, value)
        .run();
}

} // namespace storage
