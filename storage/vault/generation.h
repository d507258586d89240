// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault/slot_format.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace storage::vault {

/// Where things are in a vault's folder:
///
///     Name.amparo/CURRENT                       which generation counts: "gen-0007"
///     Name.amparo/gen-0007/{db,slots,slots.bak} the database and two copies of its key slots
///     Name.amparo/{state,lock,backups/}
///
/// A generation is the database under one key. A new key makes a new generation beside the old one, and
/// replacing CURRENT is the instant at which the new one counts; so a crash leaves the old or the new, never
/// a mixture.
class VaultPaths {
public:
    explicit VaultPaths(std::filesystem::path root) : m_root{std::move(root)} { }

    const std::filesystem::path& root() const { return m_root; }
    std::filesystem::path current() const { return m_root / "CURRENT"; }
    std::filesystem::path state() const { return m_root / "state"; }
    std::filesystem::path lock() const { return m_root / "lock"; }
    std::filesystem::path backups() const { return m_root / "backups"; }
    std::filesystem::path generation(std::uint32_t number) const;
    std::filesystem::path database(std::uint32_t number) const { return generation(number) / "db"; }
    std::filesystem::path slots(std::uint32_t number) const { return generation(number) / "slots"; }
    std::filesystem::path slotsCopy(std::uint32_t number) const { return generation(number) / "slots.bak"; }

private:
    std::filesystem::path m_root;
};

/// "gen-0007".
std::string generationName(std::uint32_t number);
/// Reads what `generationName` writes; nothing if `name` is anything else.
std::optional<std::uint32_t> generationFromName(std::string_view name);

/// A folder name for a clinic's vault: "Clínica Puerta Abierta.amparo". What a file system or a shell might
/// mistake becomes a space; a name with nothing left is "Amparo.amparo".
std::string vaultFolderName(std::string_view clinicName);
/// Whether a vault may be made under this folder name: up to 200 bytes of text, no control characters, not
/// hidden.
bool isVaultFolderName(std::string_view name);

/// Whether everything in `folder` is what the making of a vault leaves when it is interrupted, so that
/// nothing else is lost when it is begun again.
bool holdsOnlyVaultParts(const std::filesystem::path& folder);

/// The generation that counts. `NotAVault` if there is no CURRENT, `VaultDamaged` if it says nothing
/// sensible.
Result<std::uint32_t> currentGeneration(const VaultPaths& paths);
/// Makes `number` the generation that counts, durably and in one instant.
Result<Done> setCurrentGeneration(const VaultPaths& paths, std::uint32_t number);
/// Makes an empty folder for generation `number`, in place of what a crash may have left there.
Result<Done> makeGeneration(const VaultPaths& paths, std::uint32_t number);
/// Removes every generation but `keep`. To be called once `keep` has been opened, never before.
Result<Done> removeOtherGenerations(const VaultPaths& paths, std::uint32_t keep);

/// The slots of a generation as they are on disk.
struct StoredSlots {
    KeySlots slots; ///< The later of the two good copies.
    std::optional<KeySlots> other{}; ///< The other copy, if it is good and says something else.
    bool needHealing{
        false}; ///< The copies are not the same: write `slots` again once they are known to be genuine.
};

/// `VaultDamaged` if neither copy can be read.
Result<StoredSlots> readSlots(const VaultPaths& paths, std::uint32_t generation, const Argon2Limits& limits);
/// Writes both copies, one after the other.
Result<Done> writeSlots(const VaultPaths& paths, const KeySlots& slots);

} // namespace storage::vault
