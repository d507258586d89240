// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/declarations.h"
#include "client/cli/progress_bar.h"
#include "client/cli/shown.h"
#include "client/demo/demo_clinic.h"

#include <memory>

namespace client::cli {

using storage::Secret;

namespace {

/// Far more than any docket; beyond this the invented A-Numbers would get close to their range.
constexpr std::size_t mostCases = 10'000'000;

struct DemoArguments {
    std::filesystem::path folder{};
    std::size_t cases{60};
    std::size_t seed{1};
};

Report made(const demo::DemoCounts& counts, const std::string& user, const std::string& passphrase,
            const std::filesystem::path& folder, const Words& words)
{
    Report report;
    report.json = {{"cases", counts.cases}, {"persons", counts.persons}, {"hearings", counts.hearings}};
    report.text = words("demo.made",
                        {{"cases", counts.cases}, {"persons", counts.persons}, {"hearings", counts.hearings}})
        + '\n' + words("demo.open", {{"folder", shown(folder.string())}, {"user", shown(user)}}) + '\n';
    if (!passphrase.empty()) {
        report.json["passphrase"] = passphrase;
        report.text += words("demo.passphrase", {{"passphrase", passphrase}}) + '\n';
    }
    return report;
}

/// An invented clinic costs as much to unlock as a real one: it opens with the same commands.
Outcome createDemo(const DemoArguments& arguments, Surroundings& surroundings)
{
    const auto& globals = surroundings.globals();
    const auto& words = surroundings.words();
    if (arguments.cases < 1 || arguments.cases > mostCases)
        return usage(words, "usage.too-many-cases", {{"most", static_cast<std::int64_t>(mostCases)}});
    const bool isOwn = !globals.passphraseFile.empty();
    auto secret
        = isOwn ? surroundings.passphrase() : std::variant<Secret, Refusal>{Secret{demo::demoPassphrase}};
    if (const auto* refused = std::get_if<Refusal>(&secret))
        return *refused;
    demo::DemoOptions options{.cases = static_cast<std::int64_t>(arguments.cases),
                              .seed = arguments.seed,
                              .cost = storage::KeyCost::Standard};
    if (!globals.user.empty())
        options.userName = globals.user;
    if (globals.today)
        surroundings.clock().pretend(*globals.today, storage::ClinicSettings{}.zone);
    ProgressBar bar{words("progress.inventing")};
    const auto counts
        = demo::createDemoClinic(arguments.folder, options, std::get<Secret>(secret), surroundings.clock(),
                                 [&bar](std::int64_t done, std::int64_t total) {
                                     bar.show(done, total);
                                     return true;
                                 });
    if (!counts)
        return refusal(counts.error());
    return made(*counts, options.userName, isOwn ? std::string{} : std::string{demo::demoPassphrase},
                arguments.folder, words);
}

} // namespace

Work declareDemoCreate(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<DemoArguments>();
    addFile(parser, words, words("place.folder"), "option.demo-folder", arguments->folder)->required();
    addNumber(parser, words, "--cases", "option.demo-cases", arguments->cases)->capture_default_str();
    addNumber(parser, words, "--seed", "option.demo-seed", arguments->seed)->capture_default_str();
    return [arguments](Surroundings& surroundings) { return createDemo(*arguments, surroundings); };
}

} // namespace client::cli
