// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/declarations.h"
#include "client/cli/progress_bar.h"
#include "client/cli/shown.h"
#include "storage/vault/passphrase.h"

#include <memory>

namespace client::cli {

using storage::Clinic;
using storage::Role;
using storage::Secret;

namespace {

struct NewUser {
    std::string name{};
    Role role{Role::Staff};
    std::filesystem::path newPassphrase{};
};

std::string roleWord(Role role, const Words& words)
{
    return words("role." + std::string{storage::wordOf(role)});
}

/// Speaks of users where the common sentence speaks of any record.
Refusal userRefusal(const storage::Error& error, const Words& words)
{
    using storage::Problem;
    if (error.problem == Problem::NotFound)
        return {.problem = error.problem, .sentence = words("user.not-found")};
    if (error.problem == Problem::AlreadyExists)
        return {.problem = error.problem, .sentence = words("user.taken")};
    return refusal(error);
}

Outcome addUser(const NewUser& arguments, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    const bool isGenerated = arguments.newPassphrase.empty();
    auto secret = isGenerated ? std::variant<Secret, Refusal>{storage::vault::newPassphrase(words.language())}
                              : surroundings.newPassphrase(arguments.newPassphrase, {arguments.name});
    if (const auto* refused = std::get_if<Refusal>(&secret))
        return *refused;
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        const auto user = clinic.addUser(arguments.name, arguments.role, std::get<Secret>(secret));
        if (!user)
            return userRefusal(user.error(), words);
        Report report;
        report.json = {{"name", user->name}, {"role", std::string{storage::wordOf(user->role)}}};
        report.text
            = words("user.added", {{"name", shown(user->name)}, {"role", roleWord(user->role, words)}})
            + '\n';
        if (isGenerated) {
            const std::string passphrase{std::get<Secret>(secret).text()};
            report.json["passphrase"] = passphrase;
            report.text += words("user.passphrase", {{"passphrase", passphrase}}) + '\n';
        }
        return report;
    });
}

Outcome changePassphrase(const std::filesystem::path& file, Surroundings& surroundings)
{
    return surroundings.withUnlocked([&](Clinic& clinic, const Secret& old) -> Outcome {
        const auto secret = surroundings.newPassphrase(file, {clinic.user().name});
        if (const auto* refused = std::get_if<Refusal>(&secret))
            return *refused;
        if (const auto done = clinic.changePassphrase(old, std::get<Secret>(secret)); !done)
            return refusal(done.error());
        Report report;
        report.json["user"] = clinic.user().name;
        report.text
            = surroundings.words()("user.passphrase-changed", {{"name", shown(clinic.user().name)}}) + '\n';
        return report;
    });
}

Outcome listUsers(Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        const auto users = clinic.readCases().users();
        if (!users)
            return refusal(users.error());
        Report report;
        report.json["users"] = Json::array();
        Table table{{words("column.name"), words("column.role"), words("column.access")}};
        for (const auto& user : *users) {
            report.json["users"].push_back({{"name", user.name},
                                            {"role", std::string{storage::wordOf(user.role)}},
                                            {"active", user.active}});
            table.add(
                {user.name, roleWord(user.role, words), words(user.active ? "user.active" : "user.revoked")});
        }
        report.text = table.text(words("user.none"));
        return report;
    });
}

Outcome revokeUser(const std::string& name, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        ProgressBar bar{words("progress.revoking")};
        const auto done = clinic.revokeUser(name, [&bar](std::int64_t part, std::int64_t total) {
            bar.show(part, total);
            return true;
        });
        if (!done)
            return userRefusal(done.error(), words);
        Report report;
        report.json["revoked"] = name;
        report.text = words("user.was-revoked", {{"name", shown(name)}}) + '\n';
        return report;
    });
}

} // namespace

Work declareUserAdd(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<NewUser>();
    addText(parser, words, words("place.name"), "option.user-name", arguments->name)->required();
    addWord(parser, words, "--role", "option.role", arguments->role)->required();
    addFile(parser, words, "--new-passphrase-file", "option.new-passphrase-file-or-generated",
            arguments->newPassphrase);
    return [arguments](Surroundings& surroundings) { return addUser(*arguments, surroundings); };
}

Work declareUserPassphrase(CLI::App& parser, const Words& words)
{
    const auto file = std::make_shared<std::filesystem::path>();
    addFile(parser, words, "--new-passphrase-file", "option.new-passphrase-file", *file);
    return [file](Surroundings& surroundings) { return changePassphrase(*file, surroundings); };
}

Work declareUserList(CLI::App& /*parser*/, const Words& /*words*/)
{
    return listUsers;
}

Work declareUserRevoke(CLI::App& parser, const Words& words)
{
    const auto name = std::make_shared<std::string>();
    addText(parser, words, words("place.name"), "option.user-to-revoke", *name)->required();
    return [name](Surroundings& surroundings) { return revokeUser(*name, surroundings); };
}

} // namespace client::cli
