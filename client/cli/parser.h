// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/command.h"

#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace client::cli {

/// The language of `--lang` in `arguments`, else that of the environment. It decides in which words the rest
/// is read.
i18n::Language languageAskedFor(const std::vector<std::string>& arguments);

/// A command that was chosen, with its arguments read.
struct Chosen {
    Work work;
    DayAsked day{DayAsked::Ignored};
};

/// Reads arguments. The only place that knows the parsing library, besides the commands' declarations.
class Parser {
public:
    Parser(std::span<const Command> commands, i18n::Language language);
    ~Parser();
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    /// Nothing more to say if a command was chosen; a report if help was asked for; else why the arguments
    /// cannot be read.
    std::variant<std::monostate, Report, Refusal> parse(std::vector<std::string> arguments);

    i18n::Language language() const;
    const Globals& globals() const;
    /// Only after `parse` chose one.
    const Chosen& chosen() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace client::cli
