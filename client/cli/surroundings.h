// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/outcome.h"
#include "client/cli/today_clock.h"
#include "client/cli/words.h"
#include "storage/clinic.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace client::cli {

/// What may be said before or after every command.
struct Globals {
    std::filesystem::path vault{};
    std::string user{};
    std::filesystem::path passphraseFile{};
    bool json{false};
    std::optional<storage::Date> today{};
};

/// What a command works in: the vault that was named, who opens it, the day, the language.
class Surroundings {
public:
    Surroundings(Globals globals, i18n::Language language) : m_globals{std::move(globals)}, m_words{language}
    {
    }

    const Globals& globals() const { return m_globals; }
    const Words& words() const { return m_words; }
    /// Who opens the vault: the name given, else the one of the computer's user.
    std::string user() const;
    TodayClock& clock() { return m_clock; }
    /// The day of a report: the one that was asked for, else the clinic's own today.
    storage::Date today(const storage::Clinic& clinic) const
    {
        return m_globals.today.value_or(clinic.today());
    }

    /// The passphrase of `user()`, from the file that was named or typed.
    std::variant<storage::Secret, Refusal> passphrase() const;
    /// A new passphrase from `file`, or typed twice; refused if it is easy to guess for who knows `names`:
    /// the clinic's, the user's.
    std::variant<storage::Secret, Refusal> newPassphrase(const std::filesystem::path& file,
                                                         const std::vector<std::string>& names) const;

    /// Unlocks the vault and hands the clinic to `work`; what the unlocking told goes with its report.
    Outcome withClinic(const std::function<Outcome(storage::Clinic&)>& work);
    /// The same for work that also needs the passphrase it was unlocked with.
    Outcome
    withUnlocked(const std::function<Outcome(storage::Clinic&, const storage::Secret& passphrase)>& work);
    /// The refusal if no vault was named.
    std::optional<Refusal> missingVault() const;

private:
    Globals m_globals;
    Words m_words;
    TodayClock m_clock;
};

/// A usage error, told as the message `key`.
Refusal usage(const Words& words, std::string_view key, const i18n::MessageValues& values = {});

} // namespace client::cli
