// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/vault.h"

#include "storage/vault/failure.h"
#include "storage/vault/file_store.h"
#include "storage/vault/unfinished.h"

namespace storage::vault {
namespace {

/// Whether the slots are what they were when this machine last saw them, or later.
Result<Done> checkSlots(const std::optional<SeenHead>& seen, const KeySlots& slots)
{
    if (seen && seen->slotsSequence > slots.sequence)
        return Error{Problem::VaultOlderThanSeen, "slots: sequence"};
    return Done{};
}

/// Takes the lock of what is a vault, ours, and on a disk of this machine.
Result<VaultLock> entered(const VaultPaths& paths)
{
    if (const auto own = requireOwnFolder(paths.root()); !own)
        return own.error().problem == Problem::FileNotFound ? Error{Problem::NotAVault, "no such folder"}
                                                            : own.error();
    if (const auto local = requireLocalDisk(paths.root()); !local)
        return local.error();
    // Asked before the lock is taken: a folder that is no vault gets no file from us.
    if (const auto any = currentGeneration(paths); !any)
        return any.error();
    return VaultLock::acquire(paths.lock());
}

struct Opened {
    Unlocked who;
    KeySlots slots;
};

/// Tries the later copy of the slots, and the other one if somebody tampered with the later.
Result<Opened> openEither(const StoredSlots& stored,
                          const std::function<Result<Unlocked>(const KeySlots&)>& unlocking)
{
    auto who = unlocking(stored.slots);
    if (who)
        return Opened{*std::move(who), stored.slots};
    if (who.error().problem != Problem::VaultDamaged || !stored.other)
        return who.error();
    auto again = unlocking(*stored.other);
    if (!again)
        return who.error();
    return Opened{*std::move(again), *stored.other};
}

/// `setCurrentGeneration`, but a failure after the instant of the change is none: what CURRENT says is what
/// counts, and going on in the old generation would lose every later entry.
Result<Done> switchCurrent(const VaultPaths& paths, std::uint32_t number)
{
    auto switched = setCurrentGeneration(paths, number);
    if (switched)
        return switched;
    const auto current = currentGeneration(paths);
    return current && *current == number ? Result<Done>{Done{}} : switched;
}

bool isWrongKey(Problem problem)
{
    return problem == Problem::WrongPassphrase || problem == Problem::WrongRecoveryCodes;
}

} // namespace

Vault::Vault(VaultPaths paths, VaultLock lock, KeySlots slots, Unlocked who, Memory memory,
             const Clock& clock, VaultOptions options) :
    m_paths{std::move(paths)}, m_lock{std::move(lock)}, m_slots{std::move(slots)}, m_who{std::move(who)},
    m_memory{memory}, m_clock{&clock}, m_options{options}
{
    startState();
}

void Vault::startState()
{
    m_state = std::make_unique<StateWriter>(m_paths.state(), id(), generation(), m_slots.sequence, key(),
                                            *m_clock);
}

Result<Vault> Vault::open(const std::filesystem::path& root, std::string_view name, const Secret& passphrase,
                          const Clock& clock, const VaultOptions& options)
{
    auto vault = openWith(
        root, [&](const KeySlots& slots) { return unlock(slots, name, passphrase); }, clock, options);
    if (vault)
        vault->raiseCost(name, passphrase);
    return vault;
}

Result<Vault> Vault::openWithCodes(const std::filesystem::path& root, const Secret& first,
                                   const Secret& second, const Clock& clock, const VaultOptions& options)
{
    const auto unlocking = [&](const KeySlots& slots) -> Result<Unlocked> {
        auto recovered = openRecovery(slots, first, second);
        if (!recovered)
            return recovered.error();
        return Unlocked{.vaultKey = std::move(recovered->vaultKey),
                        .exchangeKey = std::move(recovered->exchangeKey)};
    };
    return openWith(root, unlocking, clock, options);
}

Result<Vault> Vault::openWith(const std::filesystem::path& root, const Unlocking& unlocking,
                              const Clock& clock, const VaultOptions& options)
{
    return guarded([&]() -> Result<Vault> {
        const VaultPaths paths{root};
        auto lock = entered(paths);
        if (!lock)
            return lock.error();
        const auto number = currentGeneration(paths);
        if (!number)
            return number.error();
        const auto stored = readSlots(paths, *number, options.limits);
        if (!stored)
            return stored.error();
        auto opened = openEither(*stored, unlocking);
        if (!opened) {
            if (isWrongKey(opened.error().problem)) {
                [[maybe_unused]] const auto counted = countFailedAttempt(paths.state(), stored->slots.vault);
            }
            return opened.error();
        }
        auto memory = recall(paths.state(), opened->slots.vault, *number, opened->who.vaultKey);
        const auto fresh = memory ? checkSlots(memory->seen, opened->slots) : Result<Done>{memory.error()};
        if (!fresh && !options.acceptOlder)
            return fresh.error();
        if (stored->needHealing) {
            [[maybe_unused]] const auto healed = writeSlots(paths, opened->slots);
        }
        return Vault{paths,
                     *std::move(lock),
                     std::move(opened->slots),
                     std::move(opened->who),
                     memory ? *std::move(memory) : Memory{},
                     clock,
                     options};
    });
}

void Vault::raiseCost(std::string_view name, const Secret& passphrase)
{
    // A slot made when computers were slower. On a read-only disk it stays as it is.
    if (m_who.state != SlotState::Active || m_who.cost >= m_options.cost)
        return;
    auto raised = withPassphrase(m_slots, m_who, name, passphrase, m_options.cost);
    if (raised) {
        [[maybe_unused]] const auto saved = save(*std::move(raised));
    }
}

Result<Done> Vault::checkHead(const journal::Head& head,
                              const std::function<std::optional<journal::Hash>(std::int64_t)>& hashAt) const
{
    if (!m_memory.seen || m_options.acceptOlder)
        return Done{};
    return vault::checkHead(*m_memory.seen, head.seq, hashAt(m_memory.seen->head.seq));
}

Result<Done> Vault::confirmOpened()
{
    return guarded([&] { return removeOtherGenerations(m_paths, generation()); });
}

Result<Done> Vault::save(KeySlots slots)
{
    if (const auto written = writeSlots(m_paths, slots); !written) {
        // One good copy on the disk is what the next unlock goes by; the other is repaired then.
        const auto stored = readSlots(m_paths, generation(), m_options.limits);
        if (!stored || stored->slots != slots)
            return written;
    }
    m_slots = std::move(slots);
    // A state that could not be written is written with the next entry.
    [[maybe_unused]] const auto recorded = m_state->recordSlots(m_slots.sequence);
    return Done{};
}

Result<PublicKey> Vault::enrol(const NewUser& user)
{
    return guarded([&]() -> Result<PublicKey> {
        auto next = slotOf(m_slots, user.user) == nullptr ? withUser(m_slots, user, key(), m_options.cost)
                                                          : withNewKeys(m_slots, user, key(), m_options.cost);
        if (!next)
            return next.error();
        const auto publicKey = slotOf(*next, user.user)->signingKey;
        // Whoever signs from here on needs the private half, and it is good to have seen the slot open.
        const bool signsIn = m_who.user == Uuid{} || m_who.user == user.user;
        auto who = signsIn ? unlock(*next, user.name, user.passphrase) : Result<Unlocked>{Unlocked{}};
        if (!who)
            return who.error();
        if (const auto saved = save(*std::move(next)); !saved)
            return saved.error();
        if (signsIn)
            m_who = *std::move(who);
        return publicKey;
    });
}

Result<Done> Vault::changePassphrase(std::string_view name, const Secret& old, const Secret& passphrase)
{
    return guarded([&]() -> Result<Done> {
        auto who = unlock(m_slots, name, old);
        if (!who)
            return who.error();
        if (who->user != m_who.user)
            return Error{Problem::WrongPassphrase};
        auto next = withPassphrase(m_slots, *who, name, passphrase, m_options.cost);
        if (!next)
            return next.error();
        if (const auto saved = save(*std::move(next)); !saved)
            return saved;
        m_who.state = SlotState::Active;
        return Done{};
    });
}

Result<RecoveryCodes> Vault::makeRecoveryCodes()
{
    return guarded([&]() -> Result<RecoveryCodes> {
        auto made = withNewRecovery(m_slots, key());
        if (!made)
            return made.error();
        if (const auto saved = save(std::move(made->slots)); !saved)
            return saved.error();
        return std::move(made->codes);
    });
}

Result<Done> Vault::revoke(const Uuid& user, sql::Connection& db, const ReadHead& readHead,
                           const Progress& progress)
{
    if (user == m_who.user)
        return Error{Problem::NotAllowed};
    return guarded([&]() -> Result<Done> {
        const auto remaining = withoutUser(m_slots, user, key());
        if (!remaining)
            return remaining.error();
        return switchTo(*remaining, db, readHead, progress);
    });
}

Result<Done> Vault::rekey(sql::Connection& db, const ReadHead& readHead, const Progress& progress)
{
    return guarded([&] { return switchTo(m_slots, db, readHead, progress); });
}

Result<Done> Vault::switchTo(const KeySlots& remaining, sql::Connection& db, const ReadHead& readHead,
                             const Progress& progress)
{
    const auto number = generation() + 1;
    auto newVaultKey = newKey();
    auto next = rekeyed(remaining, key(), newVaultKey, number);
    if (!next)
        return next.error();
    if (const auto made = makeGeneration(m_paths, number); !made)
        return made;
    Unfinished unfinished{m_paths.generation(number)};
    const auto contents = copyVerified(db, m_paths.database(number), newVaultKey, readHead, progress);
    if (!contents)
        return contents.error();
    if (const auto written = writeSlots(m_paths, *next); !written)
        return written;
    if (const auto synced = syncFolder(m_paths.root()); !synced)
        return synced;

    // The state knows both generations before CURRENT changes, so that whichever a crash leaves finds its own
    // head.
    const SeenHead old{generation(), m_slots.sequence, contents->head, {}};
    const SeenHead now{number, next->sequence, contents->head, {}};
    const State both{.vault = id(),
                     .heads = {authenticated(old, id(), key()), authenticated(now, id(), newVaultKey)}};
    if (const auto written = replaceFile(m_paths.state(), encoded(both)); !written)
        return written;
    if (const auto switched = switchCurrent(m_paths, number); !switched)
        return switched;
    unfinished.finish();

    m_slots = *std::move(next);
    m_who.vaultKey = std::move(newVaultKey);
    startState();
    [[maybe_unused]] const auto recorded = m_state->record(contents->head); // else with the next entry
    return Done{};
}

} // namespace storage::vault
