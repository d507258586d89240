// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/clock.h"
#include "storage/base/result.h"
#include "storage/base/secret.h"
#include "storage/records/user.h"
#include "storage/service/case_queries.h"
#include "storage/service/case_service.h"
#include "storage/service/docket_queries.h"
#include "storage/service/import_service.h"
#include "storage/service/paper_service.h"
#include "storage/service/people_queries.h"
#include "storage/service/people_service.h"
#include "storage/service/reminder_service.h"
#include "storage/service/settings_service.h"
#include "storage/service/vault_checks.h"

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace storage {

/// How much work guessing one passphrase is. Only a throw-away demo clinic may be cheap.
enum class KeyCost { Standard, Demo };

/// What a new vault needs.
struct NewClinic {
    ClinicSettings settings; ///< The clinic's name must be set.
    std::string userName; ///< The first user becomes administrator.
    const Secret& passphrase;
    bool withRecovery{true};
    KeyCost cost{KeyCost::Standard};
};

/// What to hand out after a vault was made: three codes, of which any two open it. Empty without recovery.
using RecoveryCodes = std::vector<Secret>;

/// How the last sessions ended, told once after unlocking.
struct UnlockNews {
    int failedAttempts{}; ///< Wrong passphrases since the last unlock.
    bool clockBehind{false}; ///< The laptop's clock is more than a day before the last commit.
    bool mustChangePassphrase{false}; ///< Somebody else chose it.
    bool memoryUntrustworthy{false}; ///< The state file was damaged or changed by somebody without the key.
};

/// A backup that was written, read back and found whole.
struct BackedUp {
    std::filesystem::path file;
    std::int64_t bytes{};
    std::int64_t head{}; ///< Number of the last commit in it.
};

/// A vault that was made of a backup.
struct Restored {
    std::int64_t bytes{}; ///< Of the backup.
    std::int64_t head{}; ///< Number of the last commit in it.
};

/// What `verify` found: empty if all is well.
using VaultFaults = std::vector<VaultFault>;

/// Told `done` of `total`; returns false to stop.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// The open vault. Owns a writer and a reader connection and hands out services.
/// Threads: everything under "Writer" is used by one thread at a time, everything under "Reader" by one
/// other; `interrupt` may come from any.
class Clinic {
public:
    /// Makes the vault directory `folder` ("Name.amparo"). `FileExists` if there is something already.
    static Result<RecoveryCodes> create(const std::filesystem::path& folder, const NewClinic& clinic,
                                        const Clock& clock);
    /// Unlocks. `WrongPassphrase` also for an unknown user. `clock` outlives the clinic.
    /// Only a demo clinic opens with `KeyCost::Demo`, which also accepts slots that cost nothing to guess.
    static Result<std::unique_ptr<Clinic>> open(const std::filesystem::path& folder,
                                                std::string_view userName, const Secret& passphrase,
                                                const Clock& clock, KeyCost cost = KeyCost::Standard);
    /// With two of the three recovery codes, gives `userName` (who must exist) a new passphrase:
    /// `WeakPassphrase` if it is easy to guess.
    static Result<Done> recover(const std::filesystem::path& folder, const Secret& firstCode,
                                const Secret& secondCode, std::string_view userName,
                                const Secret& newPassphrase, const Clock& clock,
                                KeyCost cost = KeyCost::Standard);
    /// Puts a backup into the new vault directory `folder`, never over an existing one. It opens with the
    /// passphrases of the time of the backup; that also lets users back in who were revoked since.
    static Result<Restored> restore(const std::filesystem::path& backup, const std::filesystem::path& folder,
                                    std::string_view userName, const Secret& passphrase,
                                    KeyCost cost = KeyCost::Standard);

    /// Checkpoints, closes, wipes the keys.
    ~Clinic();
    Clinic(const Clinic&) = delete;
    Clinic& operator=(const Clinic&) = delete;

    const std::filesystem::path& folder() const;
    /// Who unlocked it.
    const User& user() const;
    const UnlockNews& news() const;
    /// The clinic's calendar day now.
    Date today() const;
    /// Makes a running query or write stop with `Cancelled`.
    void interrupt() noexcept;

    // Writer
    PeopleService& people();
    CaseService& cases();
    PaperService& papers();
    ReminderService& reminders();
    SettingsService& settings();
    ImportService& imports();
    /// `AlreadyExists` if the name is taken, `WeakPassphrase`, `NotAllowed` unless an administrator asks.
    Result<User> addUser(std::string_view name, Role role, const Secret& passphrase);
    /// Changes the passphrase of the user who unlocked. `WrongPassphrase` if `old` is not theirs,
    /// `WeakPassphrase` if the new one is easy to guess.
    Result<Done> changePassphrase(const Secret& old, const Secret& passphrase);
    /// Takes a user's access away: a new generation under a new key, sealed to those who stay. What they saw
    /// or copied stays theirs. `LastAdministrator` for the last one. The connections are opened anew: no
    /// query may run meanwhile.
    Result<Done> revokeUser(std::string_view name, const Progress& progress = {});
    Result<BackedUp> backUp(const std::filesystem::path& file, const Progress& progress = {});
    /// Pages, SQLite's own checks, journal chain and signatures, head.
    Result<VaultFaults> verify(const Progress& progress = {});

    // Reader
    PeopleQueries& readPeople();
    CaseQueries& readCases();
    DocketQueries& readDocket();

private:
    struct Impl;
    explicit Clinic(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace storage
