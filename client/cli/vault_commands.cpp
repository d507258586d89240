// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/declarations.h"
#include "client/cli/progress_bar.h"
#include "client/cli/secret_input.h"
#include "client/cli/shown.h"

#include <memory>
#include <stdexcept>

namespace client::cli {

using storage::Clinic;
using storage::Problem;
using storage::Secret;

namespace {

/// A bar that storage tells how far it is; it never asks to stop.
storage::Progress shownBy(const std::shared_ptr<ProgressBar>& bar)
{
    return [bar](std::int64_t done, std::int64_t total) {
        bar->show(done, total);
        return true;
    };
}

struct NewVault {
    std::string clinic{};
    bool withoutRecovery{false};
};

Report created(const storage::RecoveryCodes& codes, const std::string& user, const Words& words)
{
    Report report;
    report.json["recovery_codes"] = Json::array();
    report.text = words("vault.created", {{"user", shown(user)}}) + '\n';
    if (codes.empty())
        report.text += words("vault.no-codes") + '\n';
    else
        report.text += words("vault.codes") + "\n\n";
    for (const auto& code : codes) {
        report.json["recovery_codes"].push_back(std::string{code.text()});
        report.text += "  " + std::string{code.text()} + '\n';
    }
    return report;
}

Outcome createVault(const NewVault& arguments, Surroundings& surroundings)
{
    const auto& globals = surroundings.globals();
    if (const auto missing = surroundings.missingVault())
        return *missing;
    const auto secret
        = surroundings.newPassphrase(globals.passphraseFile, {arguments.clinic, surroundings.user()});
    if (const auto* refused = std::get_if<Refusal>(&secret))
        return *refused;
    const auto codes = Clinic::create(globals.vault,
                                      {.settings = {.clinicName = arguments.clinic},
                                       .userName = surroundings.user(),
                                       .passphrase = std::get<Secret>(secret),
                                       .withRecovery = !arguments.withoutRecovery},
                                      surroundings.clock());
    if (!codes)
        return refusal(codes.error());
    return created(*codes, surroundings.user(), surroundings.words());
}

Report verified(const std::vector<std::string>& faults, const Words& words)
{
    Report report;
    report.json["ok"] = faults.empty();
    report.json["problems"] = faults;
    report.text = words("vault.verified", {{"count", static_cast<std::int64_t>(faults.size())}}) + '\n';
    for (const auto& fault : faults)
        report.text += "  " + fault + '\n';
    report.exit = faults.empty() ? ExitCode::Done : ExitCode::Damaged;
    return report;
}

std::string faultWords(const storage::VaultFault& fault, const Words& words)
{
    using Kind = storage::VaultFault::Kind;
    const auto inJournal
        = [&](std::string_view key) { return words(key, {{"entry", std::to_string(fault.entry)}}); };
    const auto elsewhere
        = [&](std::string_view key) { return words(key, {{"detail", shown(fault.detail)}}); };
    switch (fault.kind) {
    case Kind::Page: return elsewhere("fault.page");
    case Kind::Structure: return elsewhere("fault.structure");
    case Kind::Reference: return elsewhere("fault.reference");
    case Kind::JournalGap: return inJournal("fault.journal-gap");
    case Kind::JournalChain: return inJournal("fault.journal-chain");
    case Kind::JournalSeal: return inJournal("fault.journal-seal");
    case Kind::JournalSignature: return inJournal("fault.journal-signature");
    case Kind::JournalUser: return inJournal("fault.journal-user");
    case Kind::JournalStray: return inJournal("fault.journal-stray");
    case Kind::JournalClock: return inJournal("fault.journal-clock");
    }
    throw std::logic_error{"unknown fault"};
}

/// A vault too damaged to be unlocked is a result of this command, not a failure of it.
Outcome verifyVault(Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    auto outcome = surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        const auto bar = std::make_shared<ProgressBar>(words("progress.verifying"));
        const auto faults = clinic.verify(shownBy(bar));
        if (!faults)
            return refusal(faults.error());
        std::vector<std::string> sentences;
        for (const auto& fault : *faults)
            sentences.push_back(faultWords(fault, words));
        return verified(sentences, words);
    });
    if (const auto* refused = std::get_if<Refusal>(&outcome);
        refused != nullptr && refused->sentence.empty()) {
        if (refused->problem == Problem::VaultDamaged)
            return verified({words("vault.cannot-open")}, words);
        if (refused->problem == Problem::VaultOlderThanSeen)
            return verified({words("vault.older")}, words);
    }
    return outcome;
}

Outcome backUpVault(const std::filesystem::path& file, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        const auto bar = std::make_shared<ProgressBar>(words("progress.backing-up"));
        const auto done = clinic.backUp(file, shownBy(bar));
        if (!done)
            return refusal(done.error());
        Report report;
        report.json = {{"file", done->file.string()}, {"bytes", done->bytes}, {"head", done->head}};
        report.text
            = words("vault.backed-up", {{"file", shown(done->file.string())}, {"bytes", done->bytes}}) + '\n';
        return report;
    });
}

struct RestorePlaces {
    std::filesystem::path backup{};
    std::filesystem::path to{};
};

Outcome restoreVault(const RestorePlaces& places, Surroundings& surroundings)
{
    const auto secret = surroundings.passphrase();
    if (const auto* refused = std::get_if<Refusal>(&secret))
        return *refused;
    const auto done
        = Clinic::restore(places.backup, places.to, surroundings.user(), std::get<Secret>(secret));
    if (!done)
        return refusal(done.error());
    Report report;
    report.json = {{"file", places.backup.string()},
                   {"bytes", done->bytes},
                   {"head", done->head},
                   {"folder", places.to.string()}};
    report.text = surroundings.words()("vault.restored", {{"folder", shown(places.to.string())}}) + '\n';
    return report;
}

struct RecoveryFiles {
    std::filesystem::path codes{};
    std::filesystem::path newPassphrase{};
};

Outcome recoverVault(const RecoveryFiles& files, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    if (const auto missing = surroundings.missingVault())
        return *missing;
    const auto codes = secretsFromFile(files.codes);
    if (!codes)
        return refusal(codes.error());
    if (codes->size() < 2)
        return Refusal{.problem = Problem::WrongRecoveryCodes, .sentence = words("vault.two-codes")};
    const auto secret = surroundings.newPassphrase(files.newPassphrase, {surroundings.user()});
    if (const auto* refused = std::get_if<Refusal>(&secret))
        return *refused;
    const auto done = Clinic::recover(surroundings.globals().vault, codes->at(0), codes->at(1),
                                      surroundings.user(), std::get<Secret>(secret), surroundings.clock());
    if (!done && done.error().problem == Problem::NotFound)
        return Refusal{.problem = Problem::NotFound, .sentence = words("user.unknown")};
    if (!done)
        return refusal(done.error());
    Report report;
    report.json["user"] = surroundings.user();
    report.text = words("vault.recovered", {{"user", shown(surroundings.user())}}) + '\n';
    return report;
}

} // namespace

Work declareVaultCreate(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<NewVault>();
    addText(parser, words, "--clinic", "option.clinic", arguments->clinic)->required();
    addFlag(parser, words, "--no-recovery", "option.no-recovery", arguments->withoutRecovery);
    return [arguments](Surroundings& surroundings) { return createVault(*arguments, surroundings); };
}

Work declareVaultVerify(CLI::App& /*parser*/, const Words& /*words*/)
{
    return verifyVault;
}

Work declareVaultBackup(CLI::App& parser, const Words& words)
{
    const auto file = std::make_shared<std::filesystem::path>();
    addFile(parser, words, words("place.file"), "option.backup", *file)->required();
    return [file](Surroundings& surroundings) { return backUpVault(*file, surroundings); };
}

Work declareVaultRestore(CLI::App& parser, const Words& words)
{
    const auto places = std::make_shared<RestorePlaces>();
    addFile(parser, words, words("place.file"), "option.backup-to-read", places->backup)->required();
    addFile(parser, words, "--to", "option.restore-to", places->to)
        ->type_name(words("place.folder"))
        ->required();
    return [places](Surroundings& surroundings) { return restoreVault(*places, surroundings); };
}

Work declareVaultRecover(CLI::App& parser, const Words& words)
{
    const auto files = std::make_shared<RecoveryFiles>();
    addFile(parser, words, "--codes-file", "option.codes-file", files->codes)->required();
    addFile(parser, words, "--new-passphrase-file", "option.new-passphrase-file", files->newPassphrase);
    return [files](Surroundings& surroundings) { return recoverVault(*files, surroundings); };
}

} // namespace client::cli
