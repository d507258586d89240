// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/key_slots.h"

#include "storage/vault/normal_form.h"

#include <sodium.h>

#include <functional>
#include <set>

namespace storage::vault {
namespace {

constexpr std::size_t longestName = 200;
constexpr std::size_t privateKeysSize = 64;

struct PrivateKeys {
    Secret both{privateKeysSize}; ///< X25519 private key, then the Ed25519 seed.

    BytesView exchange() const { return both.bytes().first(32); }
    BytesView seed() const { return both.bytes().last(32); }
};

struct PublicKeys {
    PublicKey exchange{};
    PublicKey signing{};

    friend bool operator==(const PublicKeys&, const PublicKeys&) = default;
};

Secret copyOf(BytesView bytes)
{
    Secret copy{bytes.size()};
    std::ranges::copy(bytes, copy.bytes().begin());
    return copy;
}

/// The 64-byte form of the Ed25519 private key, and its public key.
Secret signingKeyOf(const PrivateKeys& keys, PublicKey& publicKey)
{
    Secret key{crypto_sign_SECRETKEYBYTES};
    crypto_sign_seed_keypair(publicKey.data(), key.bytes().data(), keys.seed().data());
    return key;
}

PublicKeys publicKeysOf(const PrivateKeys& keys)
{
    PublicKeys result;
    crypto_scalarmult_base(result.exchange.data(), keys.exchange().data());
    signingKeyOf(keys, result.signing);
    return result;
}

Result<std::string> checkedName(std::string_view name)
{
    auto folded = loginName(name);
    if (folded.empty())
        return Error{Problem::NameMissing};
    if (folded.size() > longestName)
        return Error{Problem::TooLong};
    return folded;
}

FixedBytes<16> saltFor(const KeySlots& slots, std::string_view foldedName)
{
    FixedBytes<16> salt;
    crypto_generichash(salt.data(), salt.size(), reinterpret_cast<const std::uint8_t*>(foldedName.data()),
                       foldedName.size(), slots.nameKey.data(), slots.nameKey.size());
    return salt;
}

/// The key that protects the slot of the user called `name`.
Result<Secret> slotKey(const KeySlots& slots, std::string_view name, const Secret& passphrase, Argon2 cost)
{
    const auto folded = checkedName(name);
    if (!folded)
        return folded.error();
    const auto normal = normalized(passphrase);
    if (!normal)
        return Error{Problem::NotText};
    return stretched(*normal, saltFor(slots, *folded), cost);
}

/// Fills the slot of `user` with `keys` under the passphrase and the vault key sealed to them.
Result<UserSlot> filledSlot(const KeySlots& slots, const NewUser& user, const PrivateKeys& keys,
                            const Secret& vaultKey, Argon2 cost)
{
    const auto key = slotKey(slots, user.name, user.passphrase, cost);
    if (!key)
        return key.error();
    const auto publicKeys = publicKeysOf(keys);
    UserSlot slot{.user = user.user,
                  .state = user.state,
                  .cost = cost,
                  .exchangeKey = publicKeys.exchange,
                  .signingKey = publicKeys.signing};
    slot.privateKeys = wrapped<privateKeysSize>(keys.both, *key, bindingOf(slots.vault, slot));
    slot.vaultKey = sealed(vaultKey, slot.exchangeKey);
    return slot;
}

Result<UserSlot> newSlot(const KeySlots& slots, const NewUser& user, const Secret& vaultKey, Argon2 cost)
{
    PrivateKeys keys;
    randomize(keys.both.bytes());
    return filledSlot(slots, user, keys, vaultKey, cost);
}

/// What a slot holds, once its private keys are out. Nothing of it can be wrong unless somebody tampered with
/// the file.
Result<Unlocked> contentOf(const KeySlots& slots, const UserSlot& slot, PrivateKeys keys)
{
    const PublicKeys stated{slot.exchangeKey, slot.signingKey};
    if (publicKeysOf(keys) != stated)
        return Error{Problem::VaultDamaged, "slots: public keys"};
    auto exchangeKey = copyOf(keys.exchange());
    auto vaultKey = unsealed(slot.vaultKey, slot.exchangeKey, exchangeKey);
    if (vaultKey.empty() || !isGenuine(slots, vaultKey))
        return Error{Problem::VaultDamaged, "slots: authentication"};
    PublicKey ignored;
    return Unlocked{.user = slot.user,
                    .state = slot.state,
                    .cost = slot.cost,
                    .vaultKey = std::move(vaultKey),
                    .exchangeKey = std::move(exchangeKey),
                    .signingKey = signingKeyOf(keys, ignored)};
}

Result<KeySlots> changed(const KeySlots& slots, const Secret& vaultKey,
                         const std::function<Result<Done>(KeySlots&)>& change)
{
    if (!isGenuine(slots, vaultKey))
        return Error{Problem::VaultDamaged, "slots: authentication"};
    auto next = slots;
    ++next.sequence;
    if (const auto done = change(next); !done)
        return done.error();
    return authenticated(std::move(next), vaultKey);
}

std::vector<UserSlot>::iterator find(KeySlots& slots, const Uuid& user)
{
    return std::ranges::find(slots.users, user, &UserSlot::user);
}

} // namespace

Result<KeySlots> newKeySlots(const Uuid& vault, Instant created, const NewUser& founder,
                             const Secret& vaultKey, Argon2 cost)
{
    KeySlots slots{.vault = vault, .generation = 1, .sequence = 1, .created = created};
    randomize(slots.nameKey);
    auto slot = newSlot(slots, founder, vaultKey, cost);
    if (!slot)
        return slot.error();
    slots.users.push_back(*std::move(slot));
    return authenticated(std::move(slots), vaultKey);
}

Result<Unlocked> unlock(const KeySlots& slots, std::string_view name, const Secret& passphrase)
{
    std::set<Argon2> costs;
    for (const auto& slot : slots.users)
        costs.insert(slot.cost);
    // What cannot be a name or a passphrase takes as long to refuse as what can.
    const auto typedName = checkedName(name) ? std::string{name} : std::string{"-"};
    const auto typable = checkedName(name) && normalized(passphrase);
    const Secret none{std::string_view{"-"}};

    const UserSlot* opened = nullptr;
    PrivateKeys keys;
    for (const auto cost : costs) {
        const auto key = slotKey(slots, typedName, typable ? passphrase : none, cost);
        if (!key)
            return key.error();
        for (const auto& slot : slots.users) {
            if (slot.cost != cost)
                continue;
            auto both = unwrapped(slot.privateKeys, *key, bindingOf(slots.vault, slot));
            if (both.empty())
                continue;
            keys.both = std::move(both);
            opened = &slot;
        }
    }
    if (opened == nullptr || !typable)
        return Error{Problem::WrongPassphrase};
    return contentOf(slots, *opened, std::move(keys));
}

Result<KeySlots> withUser(const KeySlots& slots, const NewUser& user, const Secret& vaultKey, Argon2 cost)
{
    return changed(slots, vaultKey, [&](KeySlots& next) -> Result<Done> {
        if (find(next, user.user) != next.users.end())
            return Error{Problem::AlreadyExists};
        if (next.users.size() >= mostUsers)
            return Error{Problem::TooLong, "slots: full"};
        auto slot = newSlot(next, user, vaultKey, cost);
        if (!slot)
            return slot.error();
        next.users.push_back(*std::move(slot));
        return Done{};
    });
}

Result<KeySlots> withNewKeys(const KeySlots& slots, const NewUser& user, const Secret& vaultKey, Argon2 cost)
{
    return changed(slots, vaultKey, [&](KeySlots& next) -> Result<Done> {
        const auto old = find(next, user.user);
        if (old == next.users.end())
            return Error{Problem::NotFound};
        auto slot = newSlot(next, user, vaultKey, cost);
        if (!slot)
            return slot.error();
        *old = *std::move(slot);
        return Done{};
    });
}

Result<KeySlots> withPassphrase(const KeySlots& slots, const Unlocked& who, std::string_view name,
                                const Secret& passphrase, Argon2 cost)
{
    return changed(slots, who.vaultKey, [&](KeySlots& next) -> Result<Done> {
        const auto old = find(next, who.user);
        if (old == next.users.end())
            return Error{Problem::NotFound};
        PrivateKeys keys;
        std::ranges::copy(who.exchangeKey.bytes(), keys.both.bytes().begin());
        std::ranges::copy(who.signingKey.bytes().first(32), keys.both.bytes().begin() + 32);
        auto slot = filledSlot(next, NewUser{who.user, name, passphrase}, keys, who.vaultKey, cost);
        if (!slot)
            return slot.error();
        *old = *std::move(slot);
        return Done{};
    });
}

Result<KeySlots> withoutUser(const KeySlots& slots, const Uuid& user, const Secret& vaultKey)
{
    return changed(slots, vaultKey, [&](KeySlots& next) -> Result<Done> {
        const auto old = find(next, user);
        if (old == next.users.end())
            return Error{Problem::NotFound};
        if (next.users.size() == 1)
            return Error{Problem::LastAdministrator};
        next.users.erase(old);
        return Done{};
    });
}

Result<KeySlots> rekeyed(const KeySlots& slots, const Secret& vaultKey, const Secret& newVaultKey,
                         std::uint32_t generation)
{
    // The public keys are worth sealing to only because the old key vouches for them.
    auto next = changed(slots, vaultKey, [&](KeySlots& resealed) -> Result<Done> {
        resealed.generation = generation;
        for (auto& slot : resealed.users)
            slot.vaultKey = sealed(newVaultKey, slot.exchangeKey);
        if (resealed.recovery)
            resealed.recovery->vaultKey = sealed(newVaultKey, resealed.recovery->exchangeKey);
        return Done{};
    });
    if (!next)
        return next;
    return authenticated(*std::move(next), newVaultKey);
}

const UserSlot* slotOf(const KeySlots& slots, const Uuid& user)
{
    const auto found = std::ranges::find(slots.users, user, &UserSlot::user);
    return found == slots.users.end() ? nullptr : &*found;
}

} // namespace storage::vault
