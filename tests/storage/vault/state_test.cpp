// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/file_store.h"
#include "storage/vault/state.h"
#include "tests/storage/vault/samples.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using namespace storage::vault;
using namespace std::chrono_literals;

namespace {

journal::Head head(std::int64_t seq, std::uint8_t fill)
{
    journal::Head value{.seq = seq};
    value.hash.fill(fill);
    return value;
}

struct StateFile {
    TemporaryFolder folder{};
    std::filesystem::path file{folder.path() / "state"};
    Secret key{newKey()};
    FixedClock clock{std::chrono::sys_time<std::chrono::milliseconds>{1'700'000'000s}};

    StateWriter writer(std::uint32_t generation = 1, std::uint64_t slotsSequence = 1) const
    {
        return {file, samples::vaultId, generation, slotsSequence, key, clock};
    }
    Memory memory(std::uint32_t generation = 1) const
    {
        return *recall(file, samples::vaultId, generation, key);
    }
    void pass(std::chrono::milliseconds time) { clock.set(clock.now() + time); }
};

} // namespace

TEST_CASE_METHOD(StateFile, "The head that was recorded is remembered", "[vault][state]")
{
    {
        auto writer = this->writer(3, 7);
        REQUIRE(writer.record(head(12, 0xab)));
    }
    const auto known = memory(3);
    REQUIRE(known.seen);
    CHECK(known.seen->head == head(12, 0xab));
    CHECK(known.seen->slotsSequence == 7);
    CHECK_FALSE(known.untrustworthy);
}

TEST_CASE_METHOD(StateFile, "Nothing is remembered before anything was seen", "[vault][state]")
{
    CHECK_FALSE(memory().seen);
    CHECK_FALSE(memory().untrustworthy);
    CHECK(failedAttempts(file) == 0);
    {
        auto writer = this->writer();
    }
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE_METHOD(StateFile, "Heads are written once a second and the last one at the end", "[vault][state]")
{
    {
        auto writer = this->writer();
        REQUIRE(writer.record(head(1, 1)));
        CHECK(memory().seen->head == head(1, 1));
        pass(400ms);
        REQUIRE(writer.record(head(2, 2)));
        pass(400ms);
        REQUIRE(writer.record(head(3, 3)));
        CHECK(memory().seen->head == head(1, 1));
        pass(200ms);
        REQUIRE(writer.record(head(4, 4)));
        CHECK(memory().seen->head == head(4, 4));
        REQUIRE(writer.record(head(5, 5)));
        CHECK(memory().seen->head == head(4, 4));
        REQUIRE(writer.flush());
        CHECK(memory().seen->head == head(5, 5));
        pass(-10min); // somebody set the clock back
        REQUIRE(writer.record(head(6, 6)));
        CHECK(memory().seen->head == head(6, 6));
        REQUIRE(writer.record(head(7, 7)));
    }
    CHECK(memory().seen->head == head(7, 7));
}

TEST_CASE_METHOD(StateFile, "Wrong passphrases are counted while locked, and forgotten after an unlock",
                 "[vault][state]")
{
    {
        auto writer = this->writer();
        REQUIRE(writer.record(head(5, 5)));
    }
    REQUIRE(countFailedAttempt(file, samples::vaultId));
    REQUIRE(countFailedAttempt(file, samples::vaultId));
    CHECK(failedAttempts(file) == 2);
    CHECK(memory().failedAttempts == 2);
    CHECK(memory().seen->head == head(5, 5));
    {
        auto writer = this->writer();
        REQUIRE(writer.record(head(6, 6)));
    }
    CHECK(memory().failedAttempts == 0);
}

TEST_CASE_METHOD(StateFile, "A state that somebody changed is not trusted and does not lock anyone out",
                 "[vault][state]")
{
    {
        auto writer = this->writer();
        REQUIRE(writer.record(head(5, 5)));
    }
    const auto good = *readFile(file, 1000);
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        auto bytes = good;
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        CHECK_FALSE(decodedState(bytes));
    }
    REQUIRE(replaceFile(file, BytesView{good}.first(good.size() - 1)));
    CHECK(memory().untrustworthy);
    auto forged = *decodedState(good);
    forged.heads[0].head.seq = 1;
    REQUIRE(replaceFile(file, encoded(forged)));
    CHECK(memory().untrustworthy);
    CHECK_FALSE(memory().seen);
    REQUIRE(replaceFile(file, encoded(State{.vault = samples::uuid(9)})));
    CHECK(memory().untrustworthy);
    REQUIRE(replaceFile(file, Bytes(5000, 1)));
    CHECK(memory().untrustworthy);
    CHECK_FALSE(countFailedAttempt(file, samples::vaultId));
}

TEST_CASE_METHOD(StateFile, "During a switch both generations are known; afterwards the old one is too old",
                 "[vault][state]")
{
    const auto next = newKey();
    const State both{.vault = samples::vaultId,
                     .heads = {authenticated({1, 4, head(9, 9), {}}, samples::vaultId, key),
                               authenticated({2, 5, head(9, 9), {}}, samples::vaultId, next)}};
    CHECK(decodedState(encoded(both)) == both);
    REQUIRE(replaceFile(file, encoded(both)));
    CHECK(memory(1).seen == both.heads[0]);
    CHECK(recall(file, samples::vaultId, 2, next)->seen == both.heads[1]);
    REQUIRE(replaceFile(file, encoded(State{.vault = samples::vaultId, .heads = {both.heads[1]}})));
    CHECK(recall(file, samples::vaultId, 1, key).error().problem == Problem::VaultOlderThanSeen);
    CHECK_FALSE(recall(file, samples::vaultId, 3, key)->seen);
}

TEST_CASE("A database that ends early or took another turn is older than what was seen", "[vault][state]")
{
    const SeenHead seen{.generation = 1, .head = head(10, 0xaa)};
    CHECK(checkHead(seen, 10, head(10, 0xaa).hash));
    CHECK(checkHead(seen, 99, head(10, 0xaa).hash));
    CHECK(checkHead(seen, 9, std::nullopt).error().problem == Problem::VaultOlderThanSeen);
    CHECK(checkHead(seen, 10, head(10, 0xab).hash).error().problem == Problem::VaultOlderThanSeen);
    CHECK(checkHead(seen, 99, std::nullopt).error().problem == Problem::VaultOlderThanSeen);
    CHECK(checkHead(SeenHead{.generation = 1}, 0, std::nullopt));
}
