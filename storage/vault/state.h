// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/clock.h"
#include "storage/base/id.h"
#include "storage/base/result.h"
#include "storage/journal/head.h"
#include "storage/vault/keys.h"

#include <filesystem>
#include <optional>

namespace storage::vault {

/// The last journal entry this machine knows of in one generation, and the slots it belongs to. Genuine if
/// `mac` was made with the vault key.
struct SeenHead {
    std::uint32_t generation{};
    std::uint64_t slotsSequence{};
    journal::Head head{};
    Digest mac{};

    friend bool operator==(const SeenHead&, const SeenHead&) = default;
};

/// The `state` file: what this machine remembers outside of the database, so that an older copy of the files,
/// or a log whose end was cut off, is noticed.
struct State {
    Uuid vault{};
    /// Wrong passphrases since the last unlock. Counted while no key is at hand, so it is not authenticated:
    /// it tells an honest user that somebody tried, and slows the login window down. Whoever has the files
    /// can try elsewhere.
    std::uint32_t failedAttempts{};
    /// One, or two while the generation is being switched: each is authenticated with its own generation's
    /// key.
    std::vector<SeenHead> heads{};

    friend bool operator==(const State&, const State&) = default;
};

Bytes encoded(const State& state);
/// Reads what `encoded` wrote; nothing for anything else.
std::optional<State> decodedState(BytesView bytes);

/// `seen` with the code that only a holder of `vaultKey` can make.
SeenHead authenticated(SeenHead seen, const Uuid& vault, const Secret& vaultKey);

/// What the state file says about the generation that is being opened.
struct Memory {
    std::optional<SeenHead> seen{};
    std::uint32_t failedAttempts{};
    /// There is a file, but it is damaged or was changed by somebody without the key. Worth a warning; not a
    /// reason to keep a clinic from its data.
    bool untrustworthy{false};
};

/// Reads the state file; a missing one remembers nothing. `VaultOlderThanSeen` if it knows later generations
/// only.
Result<Memory> recall(const std::filesystem::path& file, const Uuid& vault, std::uint32_t generation,
                      const Secret& vaultKey);
/// One more wrong passphrase. Heads are kept as they are.
Result<Done> countFailedAttempt(const std::filesystem::path& file, const Uuid& vault);
/// Wrong passphrases so far, for the login window. 0 if nothing is known.
std::uint32_t failedAttempts(const std::filesystem::path& file);

/// `VaultOlderThanSeen` if the database ends before what was seen, or has another entry in that place.
/// `hashAtSeen` is the hash of its entry number `seen.head.seq`.
Result<Done> checkHead(const SeenHead& seen, std::int64_t seqInDatabase,
                       const std::optional<journal::Hash>& hashAtSeen);

/// Keeps the state file up to date: every commit is recorded, at most once a second is it written.
class StateWriter {
public:
    /// `clock` outlives the writer.
    StateWriter(std::filesystem::path file, const Uuid& vault, std::uint32_t generation,
                std::uint64_t slotsSequence, const Secret& vaultKey, const Clock& clock);
    StateWriter(const StateWriter&) = delete;
    StateWriter& operator=(const StateWriter&) = delete;
    /// Writes what is pending; call `flush` first to learn whether that worked.
    ~StateWriter();

    /// Called after every commit. Writes now if the last write is a second old, else keeps the head for
    /// later.
    Result<Done> record(const journal::Head& head);
    /// The slots have changed to this sequence.
    Result<Done> recordSlots(std::uint64_t sequence);
    /// Writes what is pending: on a timer, before locking, before a backup.
    Result<Done> flush();

private:
    Result<Done> writeIfDue();

    std::filesystem::path m_file;
    Uuid m_vault;
    std::uint32_t m_generation;
    std::uint64_t m_slotsSequence;
    Secret m_key;
    const Clock& m_clock;
    std::optional<journal::Head> m_head;
    bool m_pending{false};
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> m_written;
};

} // namespace storage::vault
