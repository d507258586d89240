// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/message.h"

#include "i18n/icu_text.h"
#include "i18n/message_catalogue.h"

#include <array>
#include <memory>
#include <stdexcept>
#include <unicode/msgfmt.h>
#include <vector>

namespace i18n {
namespace {

using Patterns = std::map<std::string, std::string, std::less<>>;

constexpr std::size_t indexOf(Language language)
{
    return language == Language::English ? 0 : 1;
}

/// The texts of both languages, read once.
const std::array<Patterns, 2>& patterns()
{
    static const auto all = [] {
        std::array<Patterns, 2> read;
        for (const auto& file : messageFiles()) {
            for (auto& entry : readMessages(file))
                read[indexOf(file.language)].emplace(std::move(entry.key), std::move(entry.pattern));
        }
        return read;
    }();
    return all;
}

struct ReadyMessage {
    std::unique_ptr<icu::MessageFormat> format;
    std::vector<std::string> names;
};

ReadyMessage prepare(std::string_view key, Language language)
{
    const auto& known = patterns()[indexOf(language)];
    const auto found = known.find(key);
    if (found == known.end())
        throw std::logic_error{"no message " + std::string{key}};
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    auto format
        = std::make_unique<icu::MessageFormat>(toUnicode(found->second), localeOf(language), where, status);
    requireIcu(status, key);
    return {std::move(format), placeholders(found->second)};
}

/// One set per thread: a MessageFormat changes itself while it formats.
const ReadyMessage& ready(std::string_view key, Language language)
{
    thread_local std::array<std::map<std::string, ReadyMessage, std::less<>>, 2> caches;
    auto& cache = caches[indexOf(language)];
    if (const auto hit = cache.find(key); hit != cache.end())
        return hit->second;
    return cache.emplace(key, prepare(key, language)).first->second;
}

icu::Formattable formattable(const std::variant<std::string, std::int64_t>& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return {*number};
    return {toUnicode(std::get<std::string>(value))};
}

} // namespace

std::string message(std::string_view key, Language language, const MessageValues& values)
{
    const auto& [format, names] = ready(key, language);
    std::vector<icu::UnicodeString> wideNames;
    std::vector<icu::Formattable> wideValues;
    for (const auto& name : names) {
        const auto value = values.find(name);
        if (value == values.end())
            throw std::logic_error{"message " + std::string{key} + " without {" + name + "}"};
        wideNames.push_back(toUnicode(name));
        wideValues.push_back(formattable(value->second));
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    format->format(wideNames.data(), wideValues.data(), static_cast<std::int32_t>(names.size()), text,
                   status);
    requireIcu(status, key);
    return toPrintable(text);
}

bool hasMessage(std::string_view key)
{
    return patterns()[0].contains(key) && patterns()[1].contains(key);
}

} // namespace i18n
