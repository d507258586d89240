// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/surroundings.h"

#include "client/cli/secret_input.h"
#include "client/cli/shown.h"
#include "storage/vault/passphrase.h"

#include <algorithm>
#include <array>
#include <pwd.h>
#include <unistd.h>

namespace client::cli {

using storage::Clinic;
using storage::Problem;
using storage::Result;
using storage::Secret;

namespace {

/// What the unlocking told, as notices before those of the command.
std::vector<std::string> newsOf(const storage::UnlockNews& news, const Words& words)
{
    std::vector<std::string> notices;
    if (news.failedAttempts > 0)
        notices.push_back(words("news.failed-attempts", {{"count", std::int64_t{news.failedAttempts}}}));
    if (news.clockBehind)
        notices.push_back(words("news.clock-behind"));
    if (news.mustChangePassphrase)
        notices.push_back(words("news.change-passphrase"));
    if (news.memoryUntrustworthy)
        notices.push_back(words("news.state-damaged"));
    return notices;
}

std::variant<Secret, Refusal> secretOr(Result<Secret> secret, const Words& words)
{
    if (secret)
        return *std::move(secret);
    if (secret.error().problem == Problem::NotFound)
        return usage(words, "usage.no-terminal");
    return refusal(secret.error());
}

/// The first line of `file`; what is wrong is said of this file, for a command names several.
std::variant<Secret, Refusal> lineOf(const std::filesystem::path& file, const Words& words)
{
    auto secret = secretFromFile(file);
    if (secret)
        return *std::move(secret);
    return Refusal{.problem = secret.error().problem,
                   .sentence = words("passphrase-file.unreadable", {{"file", shown(file.string())}})};
}

std::variant<Secret, Refusal> typedTwice(const Words& words)
{
    auto first = secretOr(secretFromTerminal(words("ask.new-passphrase") + ' '), words);
    if (std::holds_alternative<Refusal>(first))
        return first;
    auto second = secretOr(secretFromTerminal(words("ask.again") + ' '), words);
    if (std::holds_alternative<Refusal>(second))
        return second;
    if (!std::ranges::equal(std::get<Secret>(first).bytes(), std::get<Secret>(second).bytes()))
        return Refusal{.problem = Problem::InvalidInput, .sentence = words("ask.differ")};
    return first;
}

} // namespace

Refusal usage(const Words& words, std::string_view key, const i18n::MessageValues& values)
{
    return {.problem = Problem::InvalidInput, .sentence = words(key, values), .exit = ExitCode::Usage};
}

std::string Surroundings::user() const
{
    if (!m_globals.user.empty())
        return m_globals.user;
    std::array<char, 16'384> texts{}; // what the account points into
    passwd found{};
    passwd* account = nullptr;
    ::getpwuid_r(::getuid(), &found, texts.data(), texts.size(), &account);
    return account != nullptr ? account->pw_name : std::string{};
}

std::variant<Secret, Refusal> Surroundings::passphrase() const
{
    if (!m_globals.passphraseFile.empty())
        return lineOf(m_globals.passphraseFile, m_words);
    return secretOr(secretFromTerminal(m_words("ask.passphrase", {{"user", user()}}) + ' '), m_words);
}

std::variant<Secret, Refusal> Surroundings::newPassphrase(const std::filesystem::path& file,
                                                          const std::vector<std::string>& names) const
{
    auto secret = file.empty() ? typedTwice(m_words) : lineOf(file, m_words);
    if (std::holds_alternative<Secret>(secret))
        if (const auto good = storage::vault::checkPassphrase(std::get<Secret>(secret), names); !good)
            return refusal(good.error());
    return secret;
}

std::optional<Refusal> Surroundings::missingVault() const
{
    if (m_globals.vault.empty())
        return usage(m_words, "usage.no-vault");
    return {};
}

Outcome Surroundings::withClinic(const std::function<Outcome(Clinic&)>& work)
{
    return withUnlocked([&work](Clinic& clinic, const Secret&) { return work(clinic); });
}

Outcome Surroundings::withUnlocked(const std::function<Outcome(Clinic&, const Secret&)>& work)
{
    if (const auto missing = missingVault())
        return *missing;
    const auto secret = passphrase();
    if (const auto* refused = std::get_if<Refusal>(&secret))
        return *refused;
    const auto clinic = Clinic::open(m_globals.vault, user(), std::get<Secret>(secret), m_clock);
    if (!clinic)
        return refusal(clinic.error());
    auto outcome = work(**clinic, std::get<Secret>(secret));
    if (auto* report = std::get_if<Report>(&outcome)) {
        auto notices = newsOf((*clinic)->news(), m_words);
        report->notices.insert(report->notices.begin(), notices.begin(), notices.end());
    }
    return outcome;
}

} // namespace client::cli
