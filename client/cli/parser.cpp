// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/parser.h"

#include "client/cli/arguments.h"
#include "client/cli/version.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <stdexcept>

namespace client::cli {

struct Parser::Impl {
    Words words;
    CLI::App app;
    Globals globals{};
    std::string language{};
    struct Leaf {
        CLI::App* parser;
        Chosen chosen;
    };
    std::vector<Leaf> leaves{};
    const Chosen* chosen{nullptr};

    explicit Impl(i18n::Language asked) : words{asked}, app{words("help"), "amparo-cli"} { }

    void declareGlobals();
    void declare(const Command& command);
    CLI::App& groupOf(const std::string& name);
    CLI::App& adopt(CLI::App& parser) const;
    std::string sentenceFor(const CLI::ParseError& error) const;
};

namespace {

std::string withDots(std::string_view name)
{
    std::string key{name};
    std::ranges::replace(key, ' ', '.');
    return key;
}

/// The option a message of the parsing library is about: "--limit" in "Could not convert: --limit = x". What
/// was typed may be a client's name, so nothing else of the message is told.
std::string optionIn(std::string_view message, const CLI::App& parser)
{
    for (const auto* option : parser.get_options()) {
        for (const auto& name : option->get_lnames())
            if (message.find("--" + name) != std::string_view::npos)
                return "--" + name;
        if (option->get_positional() && message.starts_with(option->get_name(true) + ':'))
            return option->get_name(true);
    }
    return {};
}

const CLI::App& deepest(const CLI::App& parser)
{
    const auto subcommands = parser.get_subcommands();
    return subcommands.empty() ? parser : deepest(*subcommands.back());
}

std::string pathOf(const CLI::App& parser)
{
    const auto* parent = parser.get_parent();
    return parent == nullptr ? parser.get_name() : pathOf(*parent) + ' ' + parser.get_name();
}

} // namespace

i18n::Language languageAskedFor(const std::vector<std::string>& arguments)
{
    constexpr std::string_view option{"--lang"};
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string_view value;
        if (arguments[i] == option && i + 1 < arguments.size())
            value = arguments[i + 1];
        else if (arguments[i].starts_with("--lang="))
            value = std::string_view{arguments[i]}.substr(option.size() + 1);
        if (const auto language = i18n::languageFromCode(value))
            return *language;
    }
    return languageOfEnvironment();
}

CLI::App& Parser::Impl::adopt(CLI::App& parser) const
{
    parser.group(words("group.commands"));
    parser.get_help_ptr()->group(words("group.options")); // made before the group had its name
    parser.fallthrough();
    return parser;
}

void Parser::Impl::declareGlobals()
{
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", words("label.usage"));
    formatter->label("OPTIONS", words("label.options"));
    formatter->label("SUBCOMMAND", words("label.command"));
    formatter->label("SUBCOMMANDS", words("label.command"));
    formatter->label("REQUIRED", words("label.required"));
    formatter->label("Positionals", words("label.positionals"));
    formatter->label("Env", words("label.environment"));
    app.formatter(formatter);
    app.option_defaults()->group(words("group.options"));
    app.set_help_flag("-h,--help", words("option.help"));
    app.set_version_flag("--version", std::string{version}, words("option.version"));
    app.require_subcommand(1);
    app.fallthrough();
    addFile(app, words, "--vault", "option.vault", globals.vault)
        ->type_name(words("place.folder"))
        ->envname("AMPARO_VAULT");
    addText(app, words, "--user", "option.user", globals.user)->envname("AMPARO_USER");
    addFile(app, words, "--passphrase-file", "option.passphrase-file", globals.passphraseFile)
        ->envname("AMPARO_PASSPHRASE_FILE");
    addText(app, words, "--lang", "option.lang", language)
        ->type_name("en|es")
        ->check([](const std::string& code) {
            return code == "en" || code == "es" ? std::string{} : std::string{"en|es"};
        });
    addFlag(app, words, "--json", "option.json", globals.json);
    addDate(app, words, "--today", "option.today", globals.today);
}

CLI::App& Parser::Impl::groupOf(const std::string& name)
{
    for (auto* known : app.get_subcommands([](const CLI::App*) { return true; }))
        if (known->get_name() == name)
            return *known;
    return *adopt(*app.add_subcommand(name, words("help." + name))).require_subcommand(1);
}

void Parser::Impl::declare(const Command& command)
{
    const auto space = command.name.find(' ');
    auto& parent
        = space == std::string_view::npos ? app : groupOf(std::string{command.name.substr(0, space)});
    const auto name = space == std::string_view::npos ? command.name : command.name.substr(space + 1);
    auto& parser = adopt(*parent.add_subcommand(std::string{name}, words("help." + withDots(command.name))));
    leaves.push_back({&parser, {command.declare(parser, words), command.day}});
}

std::string Parser::Impl::sentenceFor(const CLI::ParseError& error) const
{
    const auto& at = deepest(app);
    const std::string_view message{error.what()};
    std::string option = optionIn(message, at);
    if (option.empty())
        option = optionIn(message, app);
    const auto& kind = error.get_name();
    std::string sentence;
    if (kind == "RequiredError" && at.get_require_subcommand_min() > 0)
        sentence = words(at.remaining_size() > 0 ? "usage.unknown-command" : "usage.no-command");
    else if (kind == "RequiredError") // "--court is required"
        sentence = words("usage.missing", {{"what", std::string{message.substr(0, message.find(' '))}}});
    else if (kind == "RequiresError") // "--report requires --port"
        sentence = words("usage.missing", {{"what", std::string{message.substr(message.rfind(' ') + 1)}}});
    else if (kind == "ExcludesError") // "--fixed excludes --tbd"
        sentence = words("usage.excludes",
                         {{"one", std::string{message.substr(0, message.find(' '))}},
                          {"other", std::string{message.substr(message.rfind(' ') + 1)}}});
    else if (!option.empty())
        sentence = words("usage.bad-value", {{"option", option}});
    else
        sentence = words("usage.unexpected");
    return sentence + ' ' + words("usage.see-help", {{"command", pathOf(at)}});
}

Parser::Parser(std::span<const Command> commands, i18n::Language language) :
    m_impl{std::make_unique<Impl>(language)}
{
    m_impl->declareGlobals();
    for (const auto& command : commands)
        m_impl->declare(command);
}

Parser::~Parser() = default;

std::variant<std::monostate, Report, Refusal> Parser::parse(std::vector<std::string> arguments)
{
    std::ranges::reverse(arguments); // as the library wants a vector
    try {
        m_impl->app.parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        return Report{.text = m_impl->app.help()};
    } catch (const CLI::CallForVersion&) {
        return Report{.text = std::string{version} + '\n'};
    } catch (const CLI::ParseError& error) {
        return Refusal{.problem = storage::Problem::InvalidInput,
                       .sentence = m_impl->sentenceFor(error),
                       .exit = ExitCode::Usage};
    }
    for (const auto& leaf : m_impl->leaves)
        if (leaf.parser->parsed())
            m_impl->chosen = &leaf.chosen;
    return {};
}

i18n::Language Parser::language() const
{
    return m_impl->words.language();
}

const Globals& Parser::globals() const
{
    return m_impl->globals;
}

const Chosen& Parser::chosen() const
{
    if (m_impl->chosen == nullptr)
        throw std::logic_error{"no command was chosen"};
    return *m_impl->chosen;
}

} // namespace client::cli
