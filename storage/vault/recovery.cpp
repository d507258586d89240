// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/recovery.h"

#include "storage/vault/recovery_code.h"

#include <sodium.h>

namespace storage::vault {
namespace {

struct Pair {
    std::size_t first;
    std::size_t second;
};
constexpr std::array<Pair, 3> pairs{Pair{0, 1}, Pair{0, 2}, Pair{1, 2}};

/// A code has 160 random bits, so there is nothing to guess and no need for a slow function.
Secret pairKey(const Secret& first, const Secret& second)
{
    static constexpr std::string_view purpose = "Amparo recovery: two of three v1";
    Secret both{first.size() + second.size()};
    std::ranges::copy(first.bytes(), both.bytes().begin());
    std::ranges::copy(second.bytes(), both.bytes().begin() + static_cast<std::ptrdiff_t>(first.size()));
    Secret key{32};
    crypto_generichash(key.bytes().data(), key.size(), both.bytes().data(), both.size(),
                       reinterpret_cast<const std::uint8_t*>(purpose.data()), purpose.size());
    return key;
}

/// The recovery private key, if `key` opens one of the pairs.
Secret privateKeyUnder(const Secret& key, const KeySlots& slots)
{
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        auto opened = unwrapped(slots.recovery->pairs.at(i), key, bindingOf(slots.vault, *slots.recovery, i));
        if (!opened.empty())
            return opened;
    }
    return {};
}

} // namespace

Result<NewRecovery> withNewRecovery(const KeySlots& slots, const Secret& vaultKey)
{
    if (!isGenuine(slots, vaultKey))
        return Error{Problem::VaultDamaged, "slots: authentication"};
    NewRecovery made{.slots = slots, .codes = {newRecoveryCode(), newRecoveryCode(), newRecoveryCode()}};
    const auto privateKey = newKey();
    RecoverySlot slot;
    crypto_scalarmult_base(slot.exchangeKey.data(), privateKey.bytes().data());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto first = readRecoveryCode(made.codes.at(pairs.at(i).first));
        const auto second = readRecoveryCode(made.codes.at(pairs.at(i).second));
        if (!first || !second)
            return Error{Problem::Unexpected, "recovery: a code does not read back"};
        slot.pairs.at(i) = wrapped<32>(privateKey, pairKey(*first, *second), bindingOf(slots.vault, slot, i));
    }
    slot.vaultKey = sealed(vaultKey, slot.exchangeKey);
    made.slots.recovery = slot;
    ++made.slots.sequence;
    made.slots = authenticated(std::move(made.slots), vaultKey);
    return made;
}

Result<Recovered> openRecovery(const KeySlots& slots, const Secret& first, const Secret& second)
{
    const auto one = readRecoveryCode(first);
    if (!one)
        return one.error();
    const auto other = readRecoveryCode(second);
    if (!other)
        return other.error();
    if (!slots.recovery)
        return Error{Problem::WrongRecoveryCodes, "slots: no recovery"};
    auto privateKey = privateKeyUnder(pairKey(*one, *other), slots);
    if (privateKey.empty())
        privateKey = privateKeyUnder(pairKey(*other, *one), slots);
    if (privateKey.empty())
        return Error{Problem::WrongRecoveryCodes};
    auto vaultKey = unsealed(slots.recovery->vaultKey, slots.recovery->exchangeKey, privateKey);
    if (vaultKey.empty() || !isGenuine(slots, vaultKey))
        return Error{Problem::VaultDamaged, "slots: authentication"};
    return Recovered{std::move(vaultKey), std::move(privateKey)};
}

} // namespace storage::vault
