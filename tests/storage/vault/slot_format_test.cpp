// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/slot_format.h"
#include "tests/storage/vault/samples.h"
#include "tests/support/memory_use.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace storage;
using namespace storage::vault;
using samples::limits;
using samples::secret;

namespace {

/// `bytes` with the checksum that belongs to them: what somebody who knows the format would write.
Bytes withChecksum(Bytes bytes)
{
    const auto body = BytesView{bytes}.first(bytes.size() - 32);
    std::ranges::copy(blake2b(body), bytes.end() - 32);
    return bytes;
}

Bytes flipped(Bytes bytes, std::size_t bit)
{
    bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    return bytes;
}

} // namespace

TEST_CASE("Slots read back as they were written", "[vault][slots]")
{
    const auto slots = samples::twoUsers(newKey());
    const auto read = decodedSlots(encoded(slots), limits);
    REQUIRE(read);
    CHECK(*read == slots);
}

TEST_CASE("No name stands in a slots file", "[vault][slots]")
{
    const auto bytes = encoded(samples::twoUsers(newKey()));
    const std::string text{bytes.begin(), bytes.end()};
    for (const auto* name : {"Mar\u00eda", "maria", "Maria", "Tom\u00e1s", "tomas"})
        CHECK(text.find(name) == std::string::npos);
}

TEST_CASE("One flipped bit anywhere makes a copy unreadable", "[vault][slots]")
{
    const auto bytes = encoded(samples::twoUsers(newKey()));
    std::size_t read = 0;
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit)
        read += decodedSlots(flipped(bytes, bit), limits) ? 1U : 0U;
    CHECK(read == 0);
}

TEST_CASE("One flipped bit under a corrected checksum never opens", "[vault][slots]")
{
    const auto bytes = encoded(samples::twoUsers(newKey()));
    std::size_t opened = 0;
    std::size_t sound = 0;
    for (std::size_t bit = 0; bit < (bytes.size() - 32) * 8; ++bit) {
        const auto slots = decodedSlots(withChecksum(flipped(bytes, bit)), limits);
        // A flip that asks for much more work is as good as refused, and too slow to try here.
        if (!slots || std::ranges::any_of(slots->users, [](const auto& slot) {
                return slot.cost.memoryKiB > 4096 || slot.cost.passes > 5;
            }))
            continue;
        ++sound;
        opened += unlock(*slots, "maria", secret(samples::mariasPassphrase)) ? 1U : 0U;
    }
    CHECK(sound > 3000);
    CHECK(opened == 0);
}

TEST_CASE("A file cut short at any length is refused", "[vault][slots]")
{
    const auto bytes = encoded(samples::twoUsers(newKey()));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const auto cut = BytesView{bytes}.first(size);
        CHECK_FALSE(decodedSlots(cut, limits));
        if (size > 42)
            CHECK_FALSE(decodedSlots(withChecksum({cut.begin(), cut.end()}), limits));
    }
    auto longer = bytes;
    longer.push_back(0);
    CHECK_FALSE(decodedSlots(withChecksum(longer), limits));
}

TEST_CASE("Absurd costs are refused before any work", "[vault][slots]")
{
    const auto standard = Argon2Limits::standard();
    CHECK(standard.accept(Argon2::standard()));
    CHECK(standard.accept({64 * 1024, 3}));
    CHECK(standard.accept({1024 * 1024, 10}));
    for (const Argon2 cost :
         {Argon2{64 * 1024 - 1, 3}, Argon2{64 * 1024, 2}, Argon2{1024 * 1024 + 1, 3}, Argon2{64 * 1024, 11},
          Argon2{0, 0}, Argon2{0xffffffff, 0xffffffff}, samples::weak})
        CHECK_FALSE(standard.accept(cost));

    const auto before = peakKiB();
    auto slots = samples::oneUser(newKey());
    CHECK(decodedSlots(encoded(slots), standard).error().problem == Problem::VaultDamaged);
    slots.users[0].cost = {0xffffffff, 0xffffffff};
    CHECK(decodedSlots(encoded(slots), limits).error().problem == Problem::VaultDamaged);
    if (memoryTells)
        CHECK(peakKiB() - before < 64 * 1024);
}

TEST_CASE("A file cannot ask for many different costs, or name a user twice", "[vault][slots]")
{
    auto slots = samples::oneUser(newKey());
    auto twice = slots;
    twice.users.push_back(twice.users[0]);
    CHECK(decodedSlots(encoded(twice), limits).error().problem == Problem::VaultDamaged);
    for (std::uint8_t i = 0; i < mostCosts; ++i) {
        slots.users.push_back(slots.users[0]);
        slots.users.back().user = samples::uuid(static_cast<std::uint8_t>(100 + i));
        slots.users.back().cost.memoryKiB += i + 1U;
    }
    CHECK(decodedSlots(encoded(slots), limits).error().problem == Problem::VaultDamaged);
    slots.users.pop_back();
    CHECK(decodedSlots(encoded(slots), limits));
    slots.users.clear();
    CHECK(decodedSlots(encoded(slots), limits).error().problem == Problem::VaultDamaged);
}

TEST_CASE("Another file and a later format are told apart", "[vault][slots]")
{
    auto bytes = encoded(samples::oneUser(newKey()));
    bytes[8] = 2;
    CHECK(decodedSlots(bytes, limits).error().problem == Problem::VaultTooNew);
    bytes[0] = 'X';
    CHECK(decodedSlots(bytes, limits).error().problem == Problem::NotAVault);
    CHECK(decodedSlots({}, limits).error().problem == Problem::NotAVault);
}

TEST_CASE("Hostile files are refused quickly and without memory", "[vault][slots]")
{
    std::mt19937 random{42};
    const auto good = encoded(samples::twoUsers(newKey()));
    const auto before = peakKiB();
    int accepted = 0;
    for (int i = 0; i < 100'000; ++i) {
        Bytes bytes = good;
        const auto changes = 1 + random() % 8;
        for (std::size_t change = 0; change < changes; ++change)
            bytes[10 + random() % (bytes.size() - 10)] = static_cast<std::uint8_t>(random());
        if (random() % 4 == 0)
            bytes.resize(42 + random() % (bytes.size() - 42));
        const auto slots = decodedSlots(withChecksum(std::move(bytes)), limits);
        if (slots
            && std::ranges::any_of(slots->users, [](const auto& slot) { return !limits.accept(slot.cost); }))
            FAIL("a cost out of bounds was accepted");
        accepted += slots ? 1 : 0;
    }
    CHECK(accepted > 0); // the checksum was right, so some only changed keys
    if (memoryTells)
        CHECK(peakKiB() - before < 64 * 1024);
}
