// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/state.h"

#include "storage/vault/file_store.h"

#include <limits>

namespace storage::vault {
namespace {

constexpr FixedBytes<8> stateMagic{'A', 'M', 'P', 'A', 'R', 'O', 'S', 'T'};
constexpr std::uint16_t stateVersion = 1;
constexpr std::size_t mostHeads = 2;
constexpr std::size_t longestState = 1024;

ByteWriter& putUnauthenticated(ByteWriter& out, const SeenHead& seen)
{
    return out.number(seen.generation)
        .number(seen.slotsSequence)
        .number(static_cast<std::uint64_t>(seen.head.seq))
        .bytes(seen.head.hash);
}

/// The code for `seen` under the key for states.
Digest macOf(const SeenHead& seen, const Uuid& vault, const Secret& stateKey)
{
    ByteWriter out;
    out.bytes(stateMagic).number(stateVersion).bytes(vault.bytes);
    putUnauthenticated(out, seen);
    return keyedBlake2b(out.written(), stateKey);
}

SeenHead readHead(ByteReader& in)
{
    SeenHead seen;
    seen.generation = in.number<std::uint32_t>();
    seen.slotsSequence = in.number<std::uint64_t>();
    seen.head.seq = static_cast<std::int64_t>(in.number<std::uint64_t>());
    seen.head.hash = in.fixed<32>();
    seen.mac = in.fixed<32>();
    return seen;
}

} // namespace

Bytes encoded(const State& state)
{
    ByteWriter out;
    out.bytes(stateMagic).number(stateVersion).bytes(state.vault.bytes).number(state.failedAttempts);
    out.number(static_cast<std::uint8_t>(state.heads.size()));
    for (const auto& seen : state.heads)
        putUnauthenticated(out, seen).bytes(seen.mac);
    out.bytes(blake2b(out.written()));
    return out.take();
}

std::optional<State> decodedState(BytesView bytes)
{
    ByteReader in{bytes};
    if (in.fixed<8>() != stateMagic || in.number<std::uint16_t>() != stateVersion)
        return std::nullopt;
    State state{.vault = {in.fixed<16>()}, .failedAttempts = in.number<std::uint32_t>()};
    const auto count = in.number<std::uint8_t>();
    for (std::size_t i = 0; i < std::min<std::size_t>(count, mostHeads); ++i)
        state.heads.push_back(readHead(in));
    in.fixed<32>();
    if (!in.atEnd() || !std::ranges::equal(encoded(state), bytes))
        return std::nullopt;
    return state;
}

SeenHead authenticated(SeenHead seen, const Uuid& vault, const Secret& vaultKey)
{
    seen.mac = macOf(seen, vault, subkey(vaultKey, Purpose::State));
    return seen;
}

Result<Memory> recall(const std::filesystem::path& file, const Uuid& vault, std::uint32_t generation,
                      const Secret& vaultKey)
{
    const auto bytes = readFile(file, longestState);
    if (!bytes && bytes.error().problem == Problem::FileNotFound)
        return Memory{};
    const auto state = bytes ? decodedState(*bytes) : std::nullopt;
    if (!state || state->vault != vault)
        return Memory{.untrustworthy = true};
    Memory memory{.failedAttempts = state->failedAttempts};
    bool later = false;
    for (const auto& seen : state->heads) {
        later = later || seen.generation > generation;
        if (seen.generation == generation)
            memory.seen = seen;
    }
    if (!memory.seen && later)
        return Error{Problem::VaultOlderThanSeen, "state: generation"};
    if (memory.seen && !sameBytes(authenticated(*memory.seen, vault, vaultKey).mac, memory.seen->mac))
        return Memory{.failedAttempts = state->failedAttempts, .untrustworthy = true};
    return memory;
}

Result<Done> countFailedAttempt(const std::filesystem::path& file, const Uuid& vault)
{
    State state{.vault = vault};
    const auto bytes = readFile(file, longestState);
    if (bytes || bytes.error().problem != Problem::FileNotFound) {
        const auto known = bytes ? decodedState(*bytes) : std::nullopt;
        if (!known)
            return Error{Problem::VaultDamaged, "state"}; // kept as it is: the next unlock shall notice
        state = *known;
    }
    if (state.failedAttempts < std::numeric_limits<std::uint32_t>::max())
        ++state.failedAttempts;
    return replaceFile(file, encoded(state));
}

std::uint32_t failedAttempts(const std::filesystem::path& file)
{
    const auto bytes = readFile(file, longestState);
    const auto state = bytes ? decodedState(*bytes) : std::nullopt;
    return state ? state->failedAttempts : 0;
}

Result<Done> checkHead(const SeenHead& seen, std::int64_t seqInDatabase,
                       const std::optional<journal::Hash>& hashAtSeen)
{
    if (seqInDatabase < seen.head.seq)
        return Error{Problem::VaultOlderThanSeen, "journal: ends too early"};
    if (seen.head.seq > 0 && hashAtSeen != seen.head.hash)
        return Error{Problem::VaultOlderThanSeen, "journal: another entry"};
    return Done{};
}

StateWriter::StateWriter(std::filesystem::path file, const Uuid& vault, std::uint32_t generation,
                         std::uint64_t slotsSequence, const Secret& vaultKey, const Clock& clock) :
    m_file{std::move(file)}, m_vault{vault}, m_generation{generation}, m_slotsSequence{slotsSequence},
    m_key{subkey(vaultKey, Purpose::State)}, m_clock{clock}
{
}

StateWriter::~StateWriter()
{
    [[maybe_unused]] const auto written = flush();
}

Result<Done> StateWriter::record(const journal::Head& head)
{
    m_head = head;
    return writeIfDue();
}

Result<Done> StateWriter::recordSlots(std::uint64_t sequence)
{
    m_slotsSequence = sequence;
    return writeIfDue();
}

Result<Done> StateWriter::writeIfDue()
{
    m_pending = m_head.has_value();
    const auto now = m_clock.now();
    // A clock that was set back must not keep the file from being written.
    if (m_written && now >= *m_written && now < *m_written + std::chrono::seconds{1})
        return Done{};
    return flush();
}

Result<Done> StateWriter::flush()
{
    if (!m_pending || !m_head)
        return Done{};
    SeenHead seen{.generation = m_generation, .slotsSequence = m_slotsSequence, .head = *m_head};
    seen.mac = macOf(seen, m_vault, m_key);
    auto written = replaceFile(m_file, encoded(State{.vault = m_vault, .heads = {seen}}));
    if (!written)
        return written;
    m_pending = false;
    m_written = m_clock.now();
    return Done{};
}

} // namespace storage::vault
