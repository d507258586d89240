// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/words.h"
#include "storage/base/date.h"
#include "storage/records/words.h"

#include <CLI/App.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <type_traits>

namespace client::cli {

// Arguments as the commands declare them. `name` is an option ("--to") or the message key of a positional
// ("place.case"). `help` is the message key of its description; a value that cannot be read is a usage error.

CLI::Option* addText(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                     std::string& value);
CLI::Option* addFile(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                     std::filesystem::path& value);
CLI::Option* addNumber(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                       std::size_t& value);
CLI::Option* addDate(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                     std::optional<storage::Date>& value);
CLI::Option* addFlag(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                     bool& value);
/// The case a command is about: a reference or an A-Number.
CLI::Option* addCase(CLI::App& parser, const Words& words, std::string& value);

/// Thrown by readers of values; the sentence is made by whoever parses.
[[noreturn]] void refuseValue(const std::string& option);

/// An option whose value is read by `read(text)`, which returns an optional.
template <class Value, class Read>
CLI::Option* addRead(CLI::App& parser, const Words& words, const std::string& name, std::string_view type,
                     std::string_view help, Value& value, Read read)
{
    return parser
        .add_option_function<std::string>(
            name,
            [&value, read, name](const std::string& text) {
                auto got = read(text);
                if (!got)
                    refuseValue(name);
                if constexpr (std::is_same_v<Value, decltype(got)>)
                    value = std::move(got);
                else
                    value = *std::move(got);
            },
            words(help))
        ->type_name(words(type));
}

/// An option whose value is a word for an enumerator: the words are listed in its help.
template <class Enum>
CLI::Option* addWord(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                     Enum& value)
{
    std::string list;
    for (const auto word : storage::wordsOf<Enum>)
        list += (list.empty() ? "" : "|") + std::string{word};
    return addRead(parser, words, name, "type.word", help, value,
                   [](const std::string& text) { return storage::fromWord<Enum>(text); })
        ->type_name(list);
}

} // namespace client::cli
