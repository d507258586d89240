// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_vault.h"

#include "storage/repository/user_repository.h"

#include <sodium.h>

using namespace storage;
using namespace std::chrono_literals;

Secret TestVault::key()
{
    Secret key{32};
    key.bytes()[0] = 7;
    return key;
}

Secret TestVault::makeKeyPair()
{
    Secret secret{crypto_sign_SECRETKEYBYTES};
    crypto_sign_keypair(publicKey.data(), secret.bytes().data());
    return secret;
}

TestVault::TestVault() :
    clock{std::chrono::sys_days{std::chrono::year_month_day{2026y / 11 / 24}} + 12h},
    user{newUuid(clock.now())}, db{folder.path() / "db", key(), sql::Access::CreateNew},
    signer{user, newUuid(clock.now()), makeKeyPair()}, journal{(schema::migrate(db), db), signer, clock}
{
    journal::Transaction transaction{journal, "vault-created"};
    UserRepository users{db};
    users.insert({.id = {user}, .name = "Maria", .role = Role::Administrator});
    users.addKey({user}, publicKey, transaction.newId<User>().value);
    db.prepare("INSERT INTO vault (id, device, letter, made_at) VALUES (?1, ?2, 'A', 0)")
        .bind(newUuid(clock.now()), signer.device())
        .run();
    transaction.commit();
}
