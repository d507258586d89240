// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"

#include "storage/base/text.h"

namespace client::cli {

void refuseValue(const std::string& option)
{
    throw CLI::ValidationError{option, "value"};
}

CLI::Option* addText(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                     std::string& value)
{
    return parser.add_option(name, value, words(help))
        ->type_name(words("type.text"))
        ->check([](const std::string& text) {
            return std::string{storage::trimmed(text).empty() ? "blank" : ""};
        });
}

CLI::Option* addFile(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                     std::filesystem::path& value)
{
    return parser
        .add_option_function<std::string>(
            name, [&value](const std::string& text) { value = text; }, words(help))
        ->type_name(words("type.file"));
}

CLI::Option* addNumber(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                       std::size_t& value)
{
    return parser.add_option(name, value, words(help))->type_name(words("type.number"));
}

CLI::Option* addDate(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                     std::optional<storage::Date>& value)
{
    return addRead(parser, words, name, "type.date", help, value,
                   [](const std::string& text) { return storage::dateFromIso(text); });
}

CLI::Option* addFlag(CLI::App& parser, const Words& words, const std::string& name, std::string_view help,
                     bool& value)
{
    return parser.add_flag(name, value, words(help));
}

CLI::Option* addCase(CLI::App& parser, const Words& words, std::string& value)
{
    return addText(parser, words, words("place.case"), "option.case", value)->required();
}

} // namespace client::cli
