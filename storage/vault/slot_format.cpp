// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/slot_format.h"

#include <set>

namespace storage::vault {
namespace {

constexpr FixedBytes<8> magic{'A', 'M', 'P', 'A', 'R', 'O', 'S', 'L'};
constexpr std::uint16_t version = 1;

ByteWriter& put(ByteWriter& out, Argon2 cost)
{
    return out.number(cost.memoryKiB).number(cost.passes);
}

template <std::size_t Size> ByteWriter& put(ByteWriter& out, const Wrapped<Size>& wrap)
{
    return out.bytes(wrap.nonce).bytes(wrap.bytes);
}

template <std::size_t Size> Wrapped<Size> readWrapped(ByteReader& in)
{
    Wrapped<Size> wrap;
    wrap.nonce = in.fixed<24>();
    wrap.bytes = in.fixed<Size + 16>();
    return wrap;
}

void put(ByteWriter& out, const UserSlot& slot)
{
    out.bytes(slot.user.bytes).number(static_cast<std::uint8_t>(slot.state));
    put(out, slot.cost).bytes(slot.exchangeKey).bytes(slot.signingKey);
    put(out, slot.privateKeys).bytes(slot.vaultKey);
}

void put(ByteWriter& out, const RecoverySlot& slot)
{
    out.bytes(slot.exchangeKey);
    for (const auto& pair : slot.pairs)
        put(out, pair);
    out.bytes(slot.vaultKey);
}

UserSlot readUser(ByteReader& in)
{
    UserSlot slot;
    slot.user = {in.fixed<16>()};
    slot.state = SlotState{in.number<std::uint8_t>()};
    slot.cost.memoryKiB = in.number<std::uint32_t>();
    slot.cost.passes = in.number<std::uint32_t>();
    slot.exchangeKey = in.fixed<32>();
    slot.signingKey = in.fixed<32>();
    slot.privateKeys = readWrapped<64>(in);
    slot.vaultKey = in.fixed<80>();
    return slot;
}

RecoverySlot readRecovery(ByteReader& in)
{
    RecoverySlot slot;
    slot.exchangeKey = in.fixed<32>();
    for (auto& pair : slot.pairs)
        pair = readWrapped<32>(in);
    slot.vaultKey = in.fixed<80>();
    return slot;
}

/// Everything the authentication code covers.
ByteWriter body(const KeySlots& slots)
{
    ByteWriter out;
    out.bytes(magic).number(version).bytes(slots.vault.bytes).number(slots.generation).number(slots.sequence);
    out.number(static_cast<std::uint64_t>(slots.created.time_since_epoch().count())).bytes(slots.nameKey);
    out.number(static_cast<std::uint8_t>(slots.users.size()));
    for (const auto& user : slots.users)
        put(out, user);
    out.number(static_cast<std::uint8_t>(slots.recovery ? 1 : 0));
    if (slots.recovery)
        put(out, *slots.recovery);
    return out;
}

bool isSound(const UserSlot& slot, const Argon2Limits& limits)
{
    return (slot.state == SlotState::Active || slot.state == SlotState::Temporary)
        && limits.accept(slot.cost);
}

bool isSound(const KeySlots& slots, const Argon2Limits& limits)
{
    std::set<Uuid> users;
    std::set<Argon2> costs;
    for (const auto& slot : slots.users) {
        if (!isSound(slot, limits) || !users.insert(slot.user).second)
            return false;
        costs.insert(slot.cost);
    }
    return slots.generation > 0 && !users.empty() && costs.size() <= mostCosts;
}

} // namespace

Bytes encoded(const KeySlots& slots)
{
    auto out = body(slots);
    out.bytes(slots.mac);
    out.bytes(blake2b(out.written()));
    return out.take();
}

Result<KeySlots> decodedSlots(BytesView bytes, const Argon2Limits& limits)
{
    ByteReader in{bytes};
    if (in.fixed<8>() != magic)
        return Error{Problem::NotAVault, "slots: magic"};
    if (in.number<std::uint16_t>() > version)
        return Error{Problem::VaultTooNew, "slots: version"};
    constexpr std::size_t checksumSize = std::tuple_size_v<Digest>;
    if (bytes.size() < checksumSize || bytes.size() > longestSlots
        || !std::ranges::equal(blake2b(bytes.first(bytes.size() - checksumSize)), bytes.last(checksumSize)))
        return Error{Problem::VaultDamaged, "slots: checksum"};

    KeySlots slots;
    slots.vault = {in.fixed<16>()};
    slots.generation = in.number<std::uint32_t>();
    slots.sequence = in.number<std::uint64_t>();
    slots.created = Instant{std::chrono::seconds{static_cast<std::int64_t>(in.number<std::uint64_t>())}};
    slots.nameKey = in.fixed<32>();
    const auto count = in.number<std::uint8_t>();
    for (std::size_t i = 0; i < count && in.complete(); ++i)
        slots.users.push_back(readUser(in));
    if (in.number<std::uint8_t>() != 0)
        slots.recovery = readRecovery(in);
    slots.mac = in.fixed<32>();
    // Reading leniently and then comparing all bytes leaves no two files that read alike.
    if (!in.complete() || !isSound(slots, limits) || !std::ranges::equal(encoded(slots), bytes))
        return Error{Problem::VaultDamaged, "slots: content"};
    return slots;
}

KeySlots authenticated(KeySlots slots, const Secret& vaultKey)
{
    slots.mac = keyedBlake2b(body(slots).written(), subkey(vaultKey, Purpose::SlotsHeader));
    return slots;
}

bool isGenuine(const KeySlots& slots, const Secret& vaultKey)
{
    return sameBytes(keyedBlake2b(body(slots).written(), subkey(vaultKey, Purpose::SlotsHeader)), slots.mac);
}

Bytes bindingOf(const Uuid& vault, const UserSlot& slot)
{
    ByteWriter out;
    out.bytes(magic).bytes(vault.bytes).bytes(slot.user.bytes).number(static_cast<std::uint8_t>(slot.state));
    put(out, slot.cost).bytes(slot.exchangeKey).bytes(slot.signingKey);
    return out.take();
}

Bytes bindingOf(const Uuid& vault, const RecoverySlot& slot, std::size_t pair)
{
    ByteWriter out;
    out.bytes(magic).bytes(vault.bytes).bytes(slot.exchangeKey).number(static_cast<std::uint8_t>(pair));
    return out.take();
}

} // namespace storage::vault
